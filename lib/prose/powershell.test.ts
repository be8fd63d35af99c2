import { expect, test } from 'vitest'
import { findUnbalanced } from './powershell'

test.each([
  ["$page.incidents | Where-Object { $_.status -notin 'resolved', 'done' } | Select-Object name"],
  ['Write-Output "it`"s (open" # and ( here too'],
  ["'an apostrophe '' (inside'"],
  ["$body = @'\n{ not closed\n'@\nSend $body"],
  ['curl.exe https://x -H "Authorization: Bearer $env:KEY"'],
])('%s is balanced', (code) => {
  expect(findUnbalanced(code)).toBeNull()
})

test.each([
  ['Get-Content (python -m certifi', 0],
  ['Get-Item x\nWhere-Object { $_.a -eq 1 )', 1],
  ['Write-Output "open', 0],
  ["Write-Output ok\n'open", 1],
  [']', 0],
])('%s is not, in row %i', (code, row) => {
  expect(findUnbalanced(code)).toBe(row)
})
