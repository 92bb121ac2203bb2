import { defineConfig } from '@tarojs/cli';

// The configuration that `taro init` writes, without H5 and React Native.
export default defineConfig<'webpack5'>({
  projectName: 'frameworks',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false },
  mini: { postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } } },
});
