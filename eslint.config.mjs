import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { floors } from './lint/floors.mjs'
import { handslag } from './lint/plugin.mjs'

const code = ['**/*.{ts,tsx,mts,cts,mjs,cjs,js,jsx}']
const typed = ['**/*.{ts,tsx,mts,cts}']
const tests = ['**/*.test.{ts,tsx,mjs}', 'e2e/**/*.ts', '*.config.{ts,mts,mjs}']
const printing = Object.keys(floors).filter((floor) => floors[floor].prints)
const longest = (max) => ['error', { max, skipBlankLines: false, skipComments: false }]

/**
 * Each rule is set in one block only: two blocks that set the same rule for one file override each
 * other, they do not merge. What differs between folders is therefore decided inside the rules of
 * lint/, or split over blocks that share no file.
 */
const config = [
  {
    ignores: [
      '**/.next*/**',
      '.data/**',
      'next-env.d.ts',
      'db/migrations/**',
      'public/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...nextCoreWebVitals,
  ...nextTypescript,
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    name: 'handslag/everywhere',
    files: code,
    plugins: { handslag },
    rules: {
      'handslag/floors': 'error',
      'handslag/client-file': 'error',
      'handslag/environment': 'error',
      'handslag/tidy-names': 'error',
      'handslag/actor-action': 'error',
      'handslag/route-door': 'error',
      'max-lines': longest(200),
      eqeqeq: 'error',
      'array-callback-return': 'error',
      'no-constant-binary-expression': 'error',
      'no-empty': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-warning-comments': 'error',
    },
  },
  {
    name: 'handslag/typed',
    files: typed,
    rules: {
      'handslag/minted-viewer': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    name: 'handslag/silent',
    files: code,
    ignores: printing.map((floor) => `${floor}/**`),
    rules: { 'no-console': 'error' },
  },
  {
    name: 'handslag/domain',
    files: ['domain/**/*.ts'],
    rules: { 'handslag/pure-domain': 'error' },
  },
  {
    name: 'handslag/data',
    files: ['data/**/*.ts'],
    ignores: tests,
    rules: { 'handslag/server-only': 'error' },
  },
  {
    name: 'handslag/verbs',
    files: ['data/*.ts'],
    ignores: tests,
    rules: { 'handslag/verb': 'error' },
  },
  { name: 'handslag/tests', files: tests, rules: { 'handslag/honest-tests': 'error' } },
  {
    name: 'handslag/functions',
    files: ['**/*.{ts,mts,cts,mjs,cjs,js}'],
    ignores: tests,
    rules: { 'max-lines-per-function': longest(60) },
  },
  {
    name: 'handslag/pieces-of-pages',
    files: ['**/*.{tsx,jsx}'],
    ignores: tests,
    rules: { 'max-lines-per-function': longest(80) },
  },
  {
    // A light page is written whole, its head too.
    name: 'handslag/light-document',
    files: ['components/form/{light,preview}-document.tsx'],
    rules: { '@next/next/no-head-element': 'off' },
  },
  {
    // Where there is no React, a function that is called `use` (as in Playwright) is no hook.
    name: 'handslag/no-react',
    files: ['{e2e,scripts,bench,worker,db,data,lint}/**/*'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
]

export default config
