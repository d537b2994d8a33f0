import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

export interface Command {
  /** As typed in a shell, without quoting: `vite build --mode mock`. */
  line: string
  /** Further arguments, which may hold spaces. */
  args?: string[]
  env?: Record<string, string>
}

const tools = resolve('node_modules/.bin')

/** Runs a command with the project's own tools, output straight to the terminal; resolves to its exit code. */
export function run({ line, args: further = [], env = {} }: Command): Promise<number> {
  const [tool = '', ...args] = line.split(' ')
  if (!existsSync(tools)) throw new Error('There is no node_modules: run `npm ci` first.')
  const path = `${tools}${delimiter}${process.env.PATH ?? ''}`
  return new Promise((done, fail) => {
    const child = spawn(tool, [...args, ...further], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
    })
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}

/** How a person would run the same command by hand. */
export function asTyped({ line, env = {} }: Command): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value} `)
  return `${variables.join('')}npx ${line}`
}
