/** Before the first request: refuses to serve when something that people rely on is not so. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { checkAtBoot } = await import('./data/access/check-at-boot')
  await checkAtBoot()
}
