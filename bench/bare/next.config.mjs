/** @type {import('next').NextConfig} */
const config = {
  // Its packages are the project's, which stand further up than the bundler would look.
  turbopack: { root: process.env.FIXPOINT_BENCH_ROOT },
}

export default config
