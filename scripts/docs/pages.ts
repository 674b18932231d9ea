import { globSync } from 'tinyglobby';
import { root } from '../project.ts';

/** Every page of the documentation, from the project's root. */
export function allPages(): readonly string[] {
  return globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md', 'examples/**/README.md'], {
    cwd: root,
  }).sort();
}
