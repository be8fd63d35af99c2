/** Something the person at the keyboard can mend: what failed, and what to do. */
export class PhaseFailure extends Error {
  /** @param {string} message @param {string} advice */
  constructor(message, advice) {
    super(message)
    this.name = 'PhaseFailure'
    this.advice = advice
  }
}

/**
 * Runs one phase and prints one line about it: what came of it and how long it took.
 *
 * @param {string} name
 * @param {() => Promise<string>} action resolves to what came of it, in a word or two
 */
export async function runPhase(name, action) {
  const begun = performance.now()
  const outcome = await action()
  console.log(`${name}: ${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`)
}

/** Says before a long phase that it will be long. @param {string} text */
export function announce(text) {
  console.log(text)
}

/**
 * Runs a whole command; a failure prints what failed and what to do, and the process exits with 1.
 *
 * @param {() => Promise<void>} command
 */
export async function runOrExplain(command) {
  try {
    await command()
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}

/** @param {unknown} error */
export function explain(error) {
  if (error instanceof PhaseFailure) console.error(`\n${error.message}\n\nWhat to do: ${error.advice}`)
  else console.error('\nThis is a mistake in Fixpoint itself:', error)
}
