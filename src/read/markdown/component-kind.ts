import { PRODUCTS } from '../wording/values.ts';
import { squash } from '../wording/words.ts';
import type { Expected } from './expected.ts';
import { choiceOf } from './values.ts';

/** The kind of a component that is named after what it is; undefined where that would be a guess. */
export function kindOf(words: string, kind: Expected | undefined): string | undefined {
  const bare = words.replace(/\([^()]{0,80}\)/g, ' ').trim();
  if (kind === undefined || bare === '') return undefined;
  const tokens = bare.split(/[\s/_-]+/);
  // English puts the noun last: "URL cache", "write API servers", "analytics database".
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    const choice = choiceOf(kind, tokens.slice(-length).join(' '));
    if (choice !== undefined) return choice;
  }
  return productKind(bare);
}

/** What a product is, named alone or with its vendor: "PostgreSQL", "Amazon S3", "Kafka (3 brokers)". */
export function productKind(words: string): string | undefined {
  const wanted = squash(
    words
      .replace(/^(?:amazon|aws|google|azure|apache|managed|self-hosted)\s+/i, '')
      .replace(/\s*\(.*$|\s+\d[\d.]*$/, ''),
  );
  for (const [kind, products] of Object.entries(PRODUCTS)) {
    if (products.some((product) => squash(product) === wanted)) return kind;
  }
  return undefined;
}
