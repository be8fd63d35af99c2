import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findProgram, listMissingCompilerTools, toInstallAdvice } from './compiler-tools.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'fixpoint-tools-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function addProgram(name: string, mode = 0o755): void {
  writeFileSync(path.join(folder, name), '')
  chmodSync(path.join(folder, name), mode)
}

test('nothing on PATH: all three are missing, and the advice names their packages', () => {
  const missing = listMissingCompilerTools({ PATH: folder }, 'linux')
  expect(missing).toEqual(['Python', 'make', 'a C++ compiler'])
  expect(toInstallAdvice(missing, 'linux')).toBe(
    'install python3, make, g++ (on Debian and Ubuntu: apt-get install python3 make g++)',
  )
})

test('only what is missing is named', () => {
  addProgram('python3')
  addProgram('clang++')
  expect(listMissingCompilerTools({ PATH: folder }, 'linux')).toEqual(['make'])
  expect(toInstallAdvice(['make'], 'linux')).toBe('install make (on Debian and Ubuntu: apt-get install make)')
})

test('a Mac is told of its own way', () => {
  expect(toInstallAdvice(['make'], 'darwin')).toBe('run xcode-select --install')
})

test('a program is found in the first folder of PATH that has it, and only if it may be run', () => {
  addProgram('chromium')
  const env = { PATH: ['/nowhere', '', folder].join(path.delimiter) }
  expect(findProgram('chromium', env)).toBe(path.join(folder, 'chromium'))
  expect(findProgram('google-chrome', env)).toBeNull()
})
