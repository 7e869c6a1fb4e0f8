// Some registries do not serve the native packages of other platforms. npm then leaves these optional
// packages out of package-lock.json, and `npm ci` refuses the lock. This writes them back: version and
// platform only, which is all that `npm ci` compares before it skips them.
// usage: node scripts/complete-lock.mjs [package-lock.json]
import fs from 'node:fs'

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const packages = lock.packages

const systems = [
  'android',
  'darwin',
  'win32',
  'freebsd',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'openharmony',
  'linux',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'wasm32',
  'mips64el',
  'arm',
]

/** Finds the lock key that Node would resolve `name` to from the package at `from`, or undefined. */
function resolve(from, name) {
  let folder = from
  for (;;) {
    const key = `${folder ? `${folder}/` : ''}node_modules/${name}`
    if (packages[key]) return key
    if (!folder) return undefined
    const parent = folder.lastIndexOf('/node_modules/')
    folder = parent < 0 ? '' : folder.slice(0, parent)
  }
}

/** Reads operating system, processor and C library from the tail of a native package's name. */
function platformOf(name) {
  const tail = name.replace(/^.*?\//, '')
  const parts = tail.split(/[-_]/)
  return {
    os: systems.find((system) => tail.includes(system)),
    cpu: processors.find((processor) =>
      parts.some((part) => part === processor || (processor === 'arm' && /^arm(v7|hf)/.test(part))),
    ),
    libc: tail.includes('musl') ? 'musl' : tail.includes('gnu') ? 'glibc' : undefined,
  }
}

let added = 0
for (const [path, meta] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(meta.optionalDependencies ?? {})) {
    if (resolve(path, name) || !/^\d/.test(version)) continue
    const { os, cpu, libc } = platformOf(name)
    const top = `node_modules/${name}`
    const key = packages[top] && packages[top].version !== version ? `${path}/${top}` : top
    packages[key] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(meta.dev ? { dev: true } : {}),
      ...(libc && os === 'linux' ? { libc: [libc] } : {}),
      optional: true,
      ...(cpu === 'wasm32' ? {} : { os: [os ?? 'none'] }),
    }
    added++
  }
}

lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
)
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`completed ${file}: ${added} packages added\n`)
