/** domain/ has no clock and no randomness: the same facts give the same answer tomorrow. */
export const pureDomain = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: 'No clock in domain/: take the moment as an argument, `now`.',
      chance: 'No randomness in domain/: take the value as an argument; ids are made in data/.',
    },
  },
  create(context) {
    const clock = (node) => context.report({ node, messageId: 'clock' })
    const chance = (node) => context.report({ node, messageId: 'chance' })
    return {
      "MemberExpression[object.name='Date'][property.name='now']": clock,
      "NewExpression[callee.name='Date'][arguments.length=0]": clock,
      "CallExpression[callee.name='Date']": clock,
      "Identifier[name='performance']": clock,
      "MemberExpression[object.name='Math'][property.name='random']": chance,
      "Identifier[name='crypto']": chance,
    }
  },
}
