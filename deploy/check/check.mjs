// Checks manifests on standard input: types, required fields and enums by the published JSON Schemas, and unknown fields by
// the TypeScript types made from them, since the schemas alone let a misspelt field pass.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';

const operators = {
  'kafka.strimzi.io': '@kubernetes-models/strimzi-kafka-operator',
  'postgresql.cnpg.io': '@kubernetes-models/cloudnative-pg',
};

function moduleOf({ apiVersion, kind }) {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
  const plain = group.replace(/\.k8s\.io$/, '');
  const base = operators[group] ? `${operators[group]}/${group}` : `kubernetes-models${group ? `/${plain in { networking: 1 } ? group : plain}` : ''}`;
  return `${base}/${version}/${kind}`;
}

const nameOf = (manifest) => `${manifest.kind} ${manifest.metadata?.name}`;
const problems = [];
const manifests = parseAllDocuments(readFileSync(0, 'utf8'))
  .map((document) => document.toJS())
  .filter(Boolean);

for (const manifest of manifests) {
  try {
    const exported = await import(moduleOf(manifest));
    new exported[manifest.kind](manifest).validate();
  } catch (error) {
    problems.push(`${nameOf(manifest)}: ${error.message}`);
  }
}

const folder = mkdtempSync(join(import.meta.dirname, 'literals-'));
try {
  const file = join(folder, 'manifests.ts');
  const source = manifests.map(
    (manifest, i) =>
      `import { I${manifest.kind} as K${i} } from '${moduleOf(manifest)}';\nexport const m${i}: K${i} = ${JSON.stringify(manifest)};\n`,
  );
  writeFileSync(file, source.join(''));
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const before = readFileSync(file, 'utf8').slice(0, diagnostic.start ?? 0);
    const index = Math.max(0, before.split('\nexport const m').length - 2);
    problems.push(`${nameOf(manifests[index])}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

problems.forEach((problem) => console.error(problem));
console.log(`${manifests.length} manifests, ${problems.length} problems`);
process.exit(manifests.length > 0 && problems.length === 0 ? 0 : 1);
