/** Does the same for each number below `count`, some at a time; gives the answers in order. */
export async function someAtATime<T>(
  count: number,
  work: (number: number) => Promise<T>,
  atATime = 8,
): Promise<T[]> {
  const answers: T[] = []
  let next = 0
  const worker = async () => {
    while (next < count) {
      const number = next++
      answers[number] = await work(number)
    }
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return answers
}
