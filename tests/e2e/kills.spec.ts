import { expect, test } from '@playwright/test';
import { runKills, type KillPlan } from '../../src/tools/kills/run-kills';

const plans: readonly KillPlan[] = [
	{ kind: 'scan', moment: 'when it says saved' },
	{ kind: 'scan', moment: 'while it saves' },
	{ kind: 'scan', moment: 'at a reload' },
	{ kind: 'session', moment: 'when it says saved' },
];

for (const [place, plan] of plans.entries()) {
	const what = plan.kind === 'scan' ? 'zelfscan' : 'bijeenkomst';
	test(`killed ${plan.moment}: a browser keeps all of a ${what} that was called saved`, async ({
		baseURL,
	}, testInfo) => {
		const profile = testInfo.outputPath('profile');
		const [kill] = await runKills({ profile, url: baseURL ?? '', seed: 20 + place, plans: [plan] });
		expect(kill?.called).toBeGreaterThan(0);
		expect(kill?.lost).toEqual([]);
	});
}
