import { reasonLabels, type ReasonKind } from '../../lib/ui/choice.ts';
import { levels } from '../../lib/content/levels.ts';
import { required, statementsOf } from '../../../tests/e2e/questionnaire.ts';
import { WizardPage } from '../../../tests/e2e/wizard-page.ts';
import { fields, shownInScan, textOfReason } from './fields.ts';
import { write, type Route, type Walk } from './walk.ts';

const statements = statementsOf('full');
const reasons: readonly ReasonKind[] = ['elsewhere', 'irrelevant', 'other'];

/** Full scan: answers, changes, remarks, skipping, going back and jumping. */
export const scanRoute: Route = {
	async begin({ page, region, ledger }) {
		const wizard = new WizardPage(page);
		// Input before the script has loaded goes unheard.
		await page.goto('./scan/', { waitUntil: 'networkidle' });
		await wizard.button('Begin').click();
		await page.getByLabel('Over welke regio gaat het?').fill(region);
		await page.getByRole('radio', { name: /^Volledig,/ }).check();
		ledger.give(fields.region, region);
		await wizard.button('Naar de eerste stelling').click();
		await wizard.level(0).waitFor();
	},
	async reopen({ page, region }) {
		await page.goto('./');
		await page.getByRole('link', { name: `Ga verder met ${region}` }).click();
		await new WizardPage(page).level(0).waitFor();
	},
	async goOn(walk) {
		const wizard = new WizardPage(walk.page);
		const text = await wizard.heading.textContent();
		let place = statements.findIndex((statement) => statement.text === text);
		while (place < statements.length) {
			await answer(walk, wizard, required(statements[place]).id);
			place = await move(walk, wizard, place);
		}
		await wizard.finish();
	},
	shown: shownInScan,
};

async function answer(walk: Walk, wizard: WizardPage, id: string): Promise<void> {
	const { random, think } = walk;
	await wizard.expectStatement(id);
	await think();
	while (random.chance(0.6)) {
		await choose(walk, wizard, id);
		await think();
	}
	if (random.chance(0.4)) await write(walk, wizard.remarkField, fields.remark(id));
	await think();
}

// Never repeats the current choice, so that each can be told from the one before.
async function choose(walk: Walk, wizard: WizardPage, id: string): Promise<void> {
	const { ledger, random } = walk;
	const field = fields.choice(id);
	const before = ledger.valuesOf(field);
	const left = levels.filter((level) => !before.includes(String(level)));
	if (left.length > 0 && random.chance(0.7)) {
		const level = random.pick(left);
		ledger.give(field, String(level));
		await wizard.choose(level);
	} else if (!before.includes('Weet ik niet')) {
		ledger.give(field, 'Weet ik niet');
		await wizard.chooseUnknown();
	} else if (!before.some((value) => value.startsWith(textOfReason()))) {
		await chooseNotApplicable(walk, wizard, id);
	}
}

async function chooseNotApplicable(walk: Walk, wizard: WizardPage, id: string): Promise<void> {
	const { ledger, random, think } = walk;
	const reason = random.pick(reasons);
	const label = reasonLabels[reason];
	const field = fields.choice(id);
	ledger.give(field, textOfReason());
	await wizard.choice('Niet van toepassing').check();
	await think();
	ledger.give(field, textOfReason(label));
	await wizard.choice(label).check();
	if (reason === 'irrelevant') return;
	await think();
	ledger.give(field, textOfReason(label, 'de coöperatie'));
	await wizard.noteField(reason).fill('de coöperatie');
}

async function move(walk: Walk, wizard: WizardPage, place: number): Promise<number> {
	const { random } = walk;
	if (place > 0 && random.chance(0.1)) {
		await wizard.back();
		return place - 1;
	}
	if (random.chance(0.05)) {
		const there = random.below(statements.length);
		await wizard.jumpTo(required(statements[there]).id);
		return there;
	}
	const id = required(statements[place]).id;
	if (await wizard.button('Sla over').isVisible()) walk.ledger.give(fields.choice(id), 'overgeslagen');
	await wizard.skipOrGoOn();
	return place + 1;
}
