import tseslint from 'typescript-eslint';
import es from 'eslint-plugin-es-x';
import globals from 'globals';

// The globals of every engine of a mini-program: those of ES2015, less those that are slow, unsafe or forbidden there.
const forbidden = ['eval', 'Function', 'Proxy', 'Reflect', 'Intl', 'escape', 'unescape'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      'docs/.vitepress/{cache,.temp}',
      '.stryker-tmp',
      'scripts/mutation/reports',
      'demo-miniprogram/miniprogram-scene',
      'demo-miniprogram/uqr.js',
      'miniprogram_dist/*.d.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    ignores: ['miniprogram_dist/**'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ignores: ['miniprogram_dist/**'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off', eqeqeq: 'error' },
  },
  {
    files: ['miniprogram_dist/**/*.js'],
    extends: [es.configs['flat/restrict-to-es2015']],
    languageOptions: {
      ecmaVersion: 2015,
      sourceType: 'script',
      globals: { ...globals.es2015, module: 'writable', exports: 'writable', require: 'readonly' },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-undef': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...forbidden],
    },
  },
);
