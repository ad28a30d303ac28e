// `npm start`: compiles what changed, then serves, in one process. A signal to `npm start` must reach the server, and a shell
// that waits for it does not hand it on: so package.json says `exec`, and says the rest again for Windows, which has none.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { status } = spawnSync('npm run -s build', { cwd: root, stdio: 'inherit', shell: true })
if (status === 0) await import('../dist/main.js')
else process.exitCode = 1
