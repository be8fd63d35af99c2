import { expect, test, vi } from 'vitest'
import { checkNodeVersion, isAtLeast } from './node-version.mjs'

test.each([
  ['20.19.0', true],
  ['20.19.5', true],
  ['20.20.2', true],
  ['24.0.0', true],
  ['20.18.9', false],
  ['20.9.0', false],
  ['18.99.99', false],
  ['8.17.0', false],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isAtLeast(version, '20.19.0')).toBe(expected)
})

test('an old Node is told which one to install, and the process ends with 1', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('exit')
  })
  expect(() => checkNodeVersion('18.20.0')).toThrow('exit')
  expect(exit).toHaveBeenCalledWith(1)
  expect(said.mock.calls[0]?.[0]).toMatch(/needs Node 20\.19 or newer, and this is Node 18\.20\.0\.\nInstall Node 24/)
})

test('this Node may go on', () => {
  checkNodeVersion()
})
