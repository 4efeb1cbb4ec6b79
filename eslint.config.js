import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// Components only; TypeScript and JavaScript have .oxlintrc.json, which knows types and is many times faster.
export default defineConfig(
	globalIgnores(['build/', 'build-single/', '.svelte-kit/', '.results/', 'static/', '**/*.js']),
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		extends: [js.configs.recommended, ts.configs.strict, svelte.configs.recommended],
		languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
		rules: {
			'no-console': 'error',
			'no-restricted-properties': [
				'error',
				{ object: 'crypto', property: 'randomUUID', message: 'Absent over plain http: use newId().' },
			],
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			// an underscore says that a thing is left out on purpose
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// every link is made by pageLink, which resolves it; the architecture test sees to that
			'svelte/no-navigation-without-resolve': 'off',
			// finds nothing without types, which cost more time than all other rules together
			'svelte/no-unused-props': 'off',
		},
	},
	svelte.configs.prettier,
	prettier,
);
