import { describe, expect, it } from 'vitest'
import { passwordFault } from './password'

const common = new Set(['password', 'sommar', 'qwerty123456', 'abc123'])
const faultOf = (password: string, own: string[] = []) =>
  passwordFault(password, { own, isCommon: (word) => common.has(word) })

describe('a new password', () => {
  it.each([
    'fyra gamla höns i regn',
    'tolv tecken!',
    'x9kq2mvp7rtw',
    'åska över ön',
    '😀🙃🥳🤖👻 sju väl',
  ])('may be %s, with no rule for its signs', (password) => {
    expect(faultOf(password)).toBeNull()
  })

  it('has twelve characters at least and two hundred at most, however they are written', () => {
    expect(faultOf('elva tecken')).toBe('passwordShort')
    expect(faultOf('elva teckén')).toBe('passwordShort')
    expect(faultOf('abcdefgh'.repeat(25))).toBeNull()
    expect(faultOf(`${'abcdefgh'.repeat(25)}i`)).toBe('passwordLong')
  })

  it.each(['Qwerty123456', 'password2026', '!!Sommar2026!!', 'sommarsommar', 'abc123abc123'])(
    'is not %s, which is guessed first',
    (password) => {
      expect(faultOf(password)).toBe('passwordCommon')
    },
  )

  it.each(['aaaaaaaaaaaa', 'abababababab', '1122112211221122'])(
    'is not %s, which is the same over and over',
    (password) => {
      expect(faultOf(password)).toBe('passwordEven')
    },
  )

  it('does not hold the name or the address of its owner', () => {
    const own = ['Tove Trast', 't.lundh@ward.test']
    for (const password of ['minfinaTRAST44', 'hej tove hej hej', 'jag heter lundh!']) {
      expect(faultOf(password, own)).toBe('passwordPersonal')
    }
    expect(faultOf('fyra gamla höns på ward', own)).toBeNull()
  })
})
