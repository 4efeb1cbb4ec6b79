import { describe } from 'vitest';
import { coreJourneys } from './core';
import { openWebkit } from './webkit';

describe('WebKitGTK', () => {
	coreJourneys(openWebkit);
});
