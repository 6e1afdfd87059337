const runners = /^(test|it|describe|suite)$/
const modifiers = /^(only|skip|skipIf|runIf|fixme|todo|fails?)$/

/** Every test runs, once, and waits for what it waits for rather than for a while. */
export const honestTests = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      partly: 'No .{{name}} in a test: every test runs, and a test that cannot be held is removed.',
      sleep: 'No sleep in a test: wait for what should be seen.',
      retry: 'No retries: they hide a race. Find it.',
    },
  },
  create(context) {
    const sleep = (node) => context.report({ node, messageId: 'sleep' })
    return {
      MemberExpression(node) {
        const { name } = node.property
        if (name === 'waitForTimeout') return sleep(node)
        if (modifiers.test(name) && runners.test(rootOf(node.object)))
          context.report({ node, messageId: 'partly', data: { name } })
      },
      "CallExpression[callee.name='setTimeout']": sleep,
      'ImportDeclaration[source.value=/^(node:)?timers.promises$/]': sleep,
      'Property[key.name=/^(retry|retries)$/]'(node) {
        if (!isNone(node.value)) context.report({ node, messageId: 'retry' })
      },
    }
  },
}

function rootOf(node) {
  if (node.type === 'MemberExpression') return rootOf(node.object)
  return node.type === 'CallExpression' ? rootOf(node.callee) : (node.name ?? '')
}

const isNone = ({ type, value }) => type === 'Literal' && !value
