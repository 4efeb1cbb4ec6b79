import type { Page } from 'playwright';
import { mixedScan, withWishes } from '../../../tests/e2e/answers.ts';
import { FilesPage } from '../../../tests/e2e/files-page.ts';
import { questionnaire, required, statementsOf } from '../../../tests/e2e/questionnaire.ts';
import { ReportPage } from '../../../tests/e2e/report-page.ts';
import { ResultPage } from '../../../tests/e2e/result-page.ts';
import { SwitchableDevice } from '../../../tests/e2e/switchable-device.ts';
import { WizardPage } from '../../../tests/e2e/wizard-page.ts';
import type { Shoot, SheetWalk } from './photograph.ts';

const lengthOf = ({ text, anchors }: (typeof statements)[number]): number =>
	[text, ...anchors].join('').length;
const statements = statementsOf('full');

/** Statement that needs the most room. */
const longest = required([...statements].sort((a, b) => lengthOf(b) - lengthOf(a))[0]).id;
const last = required(statements.at(-1)).id;

/** Walks through filling in a scan and its result. */
export const scanWalks: Readonly<Record<string, SheetWalk>> = {
	start,
	scan,
	notSaved,
	review,
	resultaat,
	rapport,
};

async function start(page: Page, shoot: Shoot): Promise<void> {
	await page.goto('./', { waitUntil: 'networkidle' });
	await shoot('the first visit');
	await new FilesPage(page).bringIn(mixedScan({ name: 'Najaar' }));
	await page.goto('./', { waitUntil: 'networkidle' });
	await shoot('with a scan on the device');
}

async function scan(page: Page, shoot: Shoot): Promise<void> {
	const wizard = new WizardPage(page);
	await wizard.openOverview();
	await shoot('overview');
	await wizard.openDetails();
	await shoot('details');
	await wizard.beginFullScan('Waterland-Zuid');
	await shoot('first statement');
	await wizard.jumpTo(longest);
	await shoot('longest statement');
	await wizard.choose(2);
	await wizard.remark('Het plan staat op de website, maar onze hagro is er niet bij geweest.');
	await wizard.saved.waitFor();
	await shoot('a level and a remark');
	await wizard.chooseUnknown();
	await shoot('weet ik niet');
	await wizard.choice('Niet van toepassing').check();
	await wizard.next();
	await shoot('the reason is missing');
	await wizard.choice('Iemand anders doet dit').check();
	await wizard.noteField('elsewhere').fill('de kring');
	await wizard.openList();
	await shoot('the jump list');
	await page.locator('details[open] > summary').click();
	await wizard.button('Even stoppen').click();
	await shoot('the note on stopping');
}

async function notSaved(page: Page, shoot: Shoot): Promise<void> {
	await SwitchableDevice.of(page, 'throws');
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await wizard.choose(1);
	await wizard.notSaved.waitFor();
	await shoot('an answer that is not saved');
}

async function review(page: Page, shoot: Shoot): Promise<void> {
	const wizard = new WizardPage(page);
	await wizard.beginShortScan('Waterland-Zuid');
	await page.keyboard.press('?');
	await shoot('the list of keys');
	await page.keyboard.press('Escape');
	await wizard.jumpTo(required(statementsOf('short').at(-1)).id);
	await wizard.skip();
	await shoot('with open statements');
	const finished = mixedScan({ at: last });
	await new FilesPage(page).bringIn(finished);
	await wizard.reopen(finished.id);
	await wizard.skipOrGoOn();
	await shoot('complete');
}

async function resultaat(page: Page, shoot: Shoot): Promise<void> {
	const result = new ResultPage(page);
	await result.open('voorbeeld');
	await shoot('the example');
	await result.openTheme(required(questionnaire.dimensions[1]));
	await shoot('the example, one theme open');
	const own = withWishes(mixedScan({ name: 'Najaar' }));
	await new FilesPage(page).bringIn(own);
	await result.open(own.id);
	await shoot('one’s own');
	await page.locator('summary:visible').filter({ hasText: 'Antwoordkaart' }).first().click();
	await shoot('with the antwoordkaart');
	await page.goto('./resultaat/?scan=10000000-0000-4000-8000-000000000000');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await shoot('not on this device');
}

async function rapport(page: Page, shoot: Shoot): Promise<void> {
	await page.goto('./rapport/', { waitUntil: 'networkidle' });
	await shoot('without a scan');
	const own = withWishes(mixedScan({ name: 'Najaar' }));
	await new FilesPage(page).bringIn(own);
	await new ReportPage(page).open(own.id);
	await shoot('made');
}
