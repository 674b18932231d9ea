import { suggest } from '../../../base/suggest.ts';
import { keySpan, nearestSpan, type Tree, toValue } from '../../../model/tree.ts';
import { validate } from '../../../schema/validate/adr.js';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

const KEYS: readonly string[] = [
  ...[
    'sdx',
    'id',
    'title',
    'scenario',
    'status',
    'date',
    'deciders',
    'consulted',
    'informed',
    'context',
    'drivers',
    'options',
    'decision',
  ],
  ...[
    'consequences',
    'confirmation',
    'tradeOff',
    'reversible',
    'revisitWhen',
    'notes',
    'supersedes',
    'supersededBy',
    'amends',
  ],
  ...[
    'amendedBy',
    'relatesTo',
    'tags',
    'chosen',
    'because',
    'positive',
    'negative',
    'neutral',
    'name',
    'good',
    'bad',
  ],
];

export const rule: AdrRule = {
  id: 'adr/yaml-shape',
  applies: 'adr',
  severity: 'error',
  preset: 'recommended',
  what: 'A YAML record has a key or a value that the format does not know.',
  why: 'A key that nobody reads says nothing, however well it is meant.',
  bad: 'consequence: { good: [fast] }',
  good: 'consequences: { positive: [fast] }',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    if (record.syntax !== 'yaml') return;
    const tree = log.facts.trees?.get(record.source.name);
    if (tree === undefined) {
      if (log.facts.trees === undefined) return;
      yield {
        span: record.titleSpan,
        message: 'This record is no YAML that can be read.',
        advice: 'Correct its syntax; an editor with YAML support shows the place.',
      };
      return;
    }
    if (validate(toValue(tree))) return;
    const told = new Set<string>();
    for (const error of validate.errors ?? []) {
      const remark = remarkOf(
        tree,
        error.instancePath,
        error.keyword,
        error.params as Record<string, unknown>,
      );
      const key = `${remark.span.start} ${remark.span.end}`;
      // The schema's alternatives each complain; the first complaint of a place is enough.
      if (error.keyword === 'anyOf' || told.has(key)) continue;
      told.add(key);
      yield remark;
    }
  },
};

function remarkOf(tree: Tree, pointer: string, keyword: string, params: Record<string, unknown>): AdrRemark {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const at = path.length === 0 ? 'the record' : `\`${path.join('.')}\``;
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const near = suggest(key, KEYS);
    return {
      span: keySpan(tree, [...path, key]) ?? nearestSpan(tree, path),
      message: `\`${key.slice(0, 60)}\` is no key of a decision record${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
      advice: 'Correct it, or begin it with x- to keep it as your own.',
    };
  }
  if (keyword === 'required') {
    return {
      span: nearestSpan(tree, path),
      message: `${at} lacks \`${String(params['missingProperty'])}\`.`,
      advice: 'Add it.',
    };
  }
  const type = params['type'];
  const wanted = Array.isArray(type)
    ? type.join(' or ')
    : String(type ?? params['allowedValue'] ?? 'another form');
  return {
    span: nearestSpan(tree, path),
    message: `${at} should be ${wanted}.`,
    advice: 'See the description of the key in adr.schema.json.',
  };
}
