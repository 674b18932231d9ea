/**
 * Finds what would make the same input give other bytes on another machine or day, outside the few places at
 * the edge that may: the clock, chance, the locale, and leaving the process before its output has gone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './project.ts';

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  /** Where it is right. */
  readonly except?: RegExp;
}

const BANS: readonly Ban[] = [
  {
    pattern: /\bprocess\.exit\(/,
    why: 'set process.exitCode: output that is still on its way would be lost',
  },
  { pattern: /\bMath\.random\(/, why: 'use the seeded random of base/' },
  {
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
    why: 'the clock is read in app/ only',
    except: /^src\/(app|commands)\//,
  },
  {
    pattern: /\.localeCompare\(|\.toLocale[A-Z]\w*\(|\bIntl\./,
    why: 'the locale of the machine would show; use compareText',
  },
  { pattern: /\beval\(|\bnew Function\(/, why: 'nothing that is read is ever executed' },
  { pattern: /\bfetch\(/, why: 'nothing is fetched at run time' },
];

let found = 0;
for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
  const path = relative(root, join(entry.parentPath, entry.name));
  if (!entry.isFile() || !path.endsWith('.ts') || path.startsWith('src/schema/')) continue;
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (/^\s*(\/\/|\*|\/\*)/.test(line)) return;
      for (const { pattern, why, except } of BANS) {
        if (!pattern.test(line) || except?.test(path)) continue;
        console.error(`${path}:${index + 1}: ${line.trim().slice(0, 80)}\n  ${why}`);
        found++;
      }
    });
}
process.exitCode = found > 0 ? 1 : 0;
