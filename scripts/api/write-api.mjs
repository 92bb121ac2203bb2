// Writes docs/api.md from the docstrings, and test/types/surface/ from the built declarations (--check only compares).
import { apiFiles } from './api.mjs';
import { update } from '../update.mjs';

for (const [path, content] of Object.entries(await apiFiles())) update(path, () => content);
