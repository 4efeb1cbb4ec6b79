import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['build/', 'build-single/', '.svelte-kit/', '.results/', 'static/']),
	js.configs.recommended,
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			// an underscore says that a thing is left out on purpose
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// its fix takes away an `as` that TypeScript 6 cannot do without
			'@typescript-eslint/no-unnecessary-type-assertion': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{
					allowNumber: true,
					allowAny: false,
					allowBoolean: false,
					allowNever: false,
					allowNullish: false,
					allowRegExp: false,
				},
			],
		},
	},
	svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
	},
	{
		// much in a component is `any` to the linter, not to svelte-check
		files: ['**/*.svelte'],
		extends: [ts.configs.disableTypeChecked],
		rules: {
			'no-undef': 'off',
			// every link is made by pageLink, which resolves it; the architecture test sees to that
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		// kit keeps its service worker out of the project's tsconfig
		files: ['src/service-worker.ts', '**/*.js'],
		extends: [ts.configs.disableTypeChecked],
	},
	{
		files: ['src/**'],
		ignores: ['src/tools/**'],
		languageOptions: { globals: globals.browser },
		rules: { 'no-console': 'error' },
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts', 'src/tools/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'crypto', property: 'randomUUID', message: 'Absent over plain http: use newId().' },
			],
		},
	},
	{
		files: ['*.js', '*.ts', 'src/tools/**', 'tests/**'],
		languageOptions: { globals: globals.node },
	},
	svelte.configs.prettier,
	prettier,
);
