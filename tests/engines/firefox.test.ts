import { describe } from 'vitest';
import { coreJourneys } from './core';
import { openFirefox } from './firefox';

describe('Firefox', () => {
	coreJourneys(openFirefox);
});
