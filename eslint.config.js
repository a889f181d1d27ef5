import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist-editions/', '.astro/', '.cache/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts', 'src/env.d.ts'],
    extends: [...tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['warn', { max: 300 }],
    },
  },
  // The folders are the product's shape, and arrows run one way: components → edition → (tools, documents, facts, search) → glossary → checker.
  layer('src/checker', [
    'glossary',
    'facts',
    'tools',
    'documents',
    'edition',
    'search',
    'components',
    'layouts',
  ]),
  layer('src/glossary', ['facts', 'tools', 'documents', 'edition', 'search', 'components', 'layouts']),
  layer('src/facts', ['tools', 'documents', 'edition', 'search', 'components', 'layouts']),
  layer('src/search', ['edition', 'components', 'layouts']),
  layer('src/documents', ['edition', 'components', 'layouts']),
  layer('src/tools', ['edition', 'components', 'layouts']),
  layer('src/edition', ['components', 'layouts']),
  layer('src/directory', ['edition', 'components', 'layouts']),
  // The heart runs in a browser too.
  {
    files: ['src/checker/**/*.ts', 'src/glossary/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'document', 'window'],
      'no-restricted-modules': ['error', { patterns: ['node:*'] }],
    },
  },
);

/** Keeps a folder from importing those that stand on it. */
function layer(folder, above) {
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: above.map((name) => ({
            group: [`**/${name}/*`],
            message: `${folder} stands under src/${name}.`,
          })),
        },
      ],
    },
  };
}
