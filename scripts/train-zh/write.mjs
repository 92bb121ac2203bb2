// Writes src/text/generated/zh.ts from model.txt, the trained numbers. With --check, it only compares them.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zhSource } from './pack.mjs';

const MODEL_BYTES = 231139;
const MODEL_SHA256 = '03882e277f8ca6ff2d50abc27d7bd4a7792bd9066ac10b54d584116902df0ae1';

const model = readFileSync(new URL('model.txt', import.meta.url));
const sha256 = createHash('sha256').update(model).digest('hex');
if (model.length !== MODEL_BYTES || sha256 !== MODEL_SHA256)
  throw new Error(
    `This model.txt is not that of the released table: ${model.length} bytes, SHA-256 ${sha256}`,
  );

const target = fileURLToPath(new URL('../../src/text/generated/zh.ts', import.meta.url));
const source = zhSource(model.toString('utf8'));
if (process.argv[2] !== '--check') writeFileSync(target, source);
else if (readFileSync(target, 'utf8') !== source)
  throw new Error(`${target} differs from the output of this script`);
console.log('1 passed, 0 failed');
