import { configuration } from '@/configuration'
import { seedDemo } from './seed-demo'

// The command of the demo. A rejection that nobody catches ends it with its reason and code 1.
configuration()
void seedDemo(process.env.DATABASE_URL ?? '', (line) => process.stdout.write(`seed: ${line}\n`))
