// The size of the Chinese model in the package of a mini-program, measured when the site is built.
import { statSync } from 'node:fs';
import { root } from '../../pages';

declare const data: string;
export { data };

export default {
  load: () => `${Math.round(statSync(`${root}miniprogram_dist/zh.js`).size / 1024)} KB`,
};
