import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { closePools } from '../client'
import { databaseAt } from './template'

// Each test file has a database of its own, and the verbs find it where a server finds its own.
const administratorUrl = process.env.DATABASE_URL ?? ''
const name = `handslag_test_${randomBytes(6).toString('hex')}`
const cluster = postgres(administratorUrl, { max: 1, onnotice: () => {} })
await cluster.unsafe(`create database ${name} template ${inject('template')}`)

process.env.DATABASE_URL = databaseAt(administratorUrl, name)
process.env.AUTH_SECRET = 'a secret of the tests, long enough for all'
process.env.AUTH_URL = 'http://localhost:3000'
process.env.SMTP_URL = 'smtp://localhost'
process.env.MAIL_FROM = 'Handslag <no-reply@ward.test>'

afterAll(async () => {
  await closePools()
  await cluster.unsafe(`drop database if exists ${name} with (force)`)
  await cluster.end()
})
