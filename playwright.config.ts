import { defineConfig } from '@playwright/test'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: false }
const laptop = { viewport: { width: 1280, height: 800 } }
const testMatch = /(scenarios|accessibility)\/.*\.spec\.ts/
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/server/start-products.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    launchOptions: { executablePath: process.env.HANDSLAG_CHROMIUM ?? '/usr/bin/chromium', args },
    actionTimeout: 5_000,
    trace: 'off',
  },
  projects: [
    { name: 'http', testMatch: /(access-matrix|headers)\/.*\.spec\.ts/ },
    { name: 'phone', testMatch, grepInvert: /@wide/, use: phone },
    { name: 'laptop', testMatch, grepInvert: /@narrow/, use: laptop },
    {
      name: 'no-script',
      testMatch,
      grep: /@no-script/,
      use: { ...phone, javaScriptEnabled: false },
    },
  ],
})
