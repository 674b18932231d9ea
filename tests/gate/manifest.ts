import { Manifest, ManifestFindings } from '../../src/gate/manifest.ts';
import { Source } from '../../src/model/source.ts';
import { parseYamlTree } from '../../src/read/yaml.ts';

/** A `gate.yaml` for judges that report in it. */
export function manifestOf(text: string): ManifestFindings {
  const { tree } = parseYamlTree(text);
  if (tree === undefined) throw new Error('no tree');
  return new ManifestFindings(new Manifest(new Source('gate.yaml', text, 'yaml'), tree));
}
