import { describe, expect, it } from 'vitest';
import { isDesign, kindOf, syntaxOf } from '../../src/read/kind.ts';

describe('what a file says it is', () => {
  it('is told by its sdx line, in any syntax', () => {
    expect(kindOf('# a comment\nsdx: design/v1\n')).toEqual({ kind: 'design', version: 'v1' });
    expect(kindOf('{\n  "sdx": "rubric/v1"\n}')).toEqual({ kind: 'rubric', version: 'v1' });
    expect(kindOf('---\r\ntitle: a\r\nsdx: adr/v1\r\n---\r\n')).toEqual({ kind: 'adr', version: 'v1' });
    expect(isDesign('\uFEFFsdx: design/v9')).toBe(true);
    expect(isDesign('about sdx: design/v1')).toBe(false);
    expect(kindOf('title: a\n')).toBeUndefined();
  });

  it('is looked for near the top only, in linear time', () => {
    expect(kindOf(`${'\n'.repeat(20_000)}sdx: design/v1`)).toBeUndefined();
    expect(kindOf(`sdx${' '.repeat(1_000_000)}: design/v1`)).toBeUndefined();
  });
});

describe('the syntax', () => {
  it('is told by the name', () => {
    expect(syntaxOf('a.md', 'sdx: design/v1')).toBe('markdown');
    expect(syntaxOf('a.YML', '# Title\n\nwords')).toBe('yaml');
    expect(syntaxOf('a.json', '')).toBe('yaml');
  });

  it('is else told by how the text begins', () => {
    expect(syntaxOf('<stdin>', '# yaml-language-server: x\nsdx: design/v1\n')).toBe('yaml');
    expect(syntaxOf('<stdin>', '---\nsdx: design/v1\ntitle: a\n')).toBe('yaml');
    expect(syntaxOf('<stdin>', '{ "sdx": "design/v1" }')).toBe('yaml');
    expect(syntaxOf('<stdin>', '---\nsdx: design/v1\n---\n# Title\n')).toBe('markdown');
    expect(syntaxOf('<stdin>', '# Title\n\nIt shortens URLs.\n')).toBe('markdown');
    expect(syntaxOf('<stdin>', 'Title\n=====\n')).toBe('markdown');
  });
});
