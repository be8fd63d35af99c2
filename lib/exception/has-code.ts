/**
 * Whether what was thrown is an error with this code, as Node.js (`ENOENT`) and Prisma (`P2002`) give them. By its code,
 * not its class: the library may come from another bundle's copy.
 */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
