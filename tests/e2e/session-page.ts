import { expect, type Locator, type Page } from '@playwright/test';
import type { Session } from '$lib/session/session';
import { BeamerPage } from './beamer-page';
import { FilesPage } from './files-page';
import { bytesOf } from './result-page';
import { putOnDevice } from './put-on-device';
import { questionnaireRef, required } from './questionnaire';
import { ReportPage } from './report-page';
import { sessionFile } from './session-people';

/** Steps of the session, in the facilitator's words. */
export type Step =
	'Voorbereiden' | 'Alleen kiezen' | 'Praten en besluiten' | 'Ambitie' | 'Acties' | 'Verslag';

/** Window of the facilitator: the frame around the session, and the steps without a page model of their own. */
export class SessionPage {
	readonly page: Page;
	readonly heading: Locator;
	readonly saved: Locator;
	/** "Eén scherm": the view of the beamer in this window. */
	readonly mirror: Locator;
	/** Line that says whether the beamer is there. */
	readonly presence: Locator;
	/** "Dit ziet de zaal". */
	readonly thumbnail: Locator;

	constructor(page: Page) {
		this.page = page;
		this.heading = page.getByRole('heading', { level: 1 });
		this.saved = page.getByText(/^Bewaard op dit apparaat om \d\d:\d\d$/);
		this.presence = page.getByRole('region', { name: 'Beamer' }).locator('.presence');
		this.thumbnail = page.locator('.thumb');
		this.mirror = page.getByRole('dialog', { name: 'Wat de beamer laat zien' });
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Creates a session and returns its id. */
	async create(region: string, date: string, minutes: number): Promise<string> {
		// Input before the script has loaded goes unheard.
		await this.page.goto('./bijeenkomst/', { waitUntil: 'networkidle' });
		return this.fillIn(region, date, minutes);
	}

	/** Creates a session as a newcomer does, from the start page; returns its id. */
	async createFromStart(region: string, date: string, minutes: number): Promise<string> {
		await this.page.goto('./', { waitUntil: 'networkidle' });
		await this.page.getByRole('link', { name: 'Bereid een bijeenkomst voor' }).click();
		return this.fillIn(region, date, minutes);
	}

	/** Creates a session on the page Bijeenkomst and returns its id. */
	async fillIn(region: string, date: string, minutes: number): Promise<string> {
		await this.page.getByLabel('Voor welke regio?').fill(region);
		await this.page.getByLabel('Wanneer?').fill(date);
		await this.page.getByLabel('Hoeveel minuten?').fill(String(minutes));
		await this.button('Begin').click();
		await expect(this.heading).toHaveText(region);
		return required(new URL(this.page.url()).searchParams.get('bijeenkomst') ?? undefined);
	}

	/** Goes by the menu to the page Bijeenkomst. */
	async leaveByMenu(): Promise<void> {
		await this.page.getByRole('link', { name: 'Bijeenkomst', exact: true }).first().click();
		await expect(this.heading).toHaveText('Een bijeenkomst');
	}

	async open({ id, region }: Pick<Session, 'id' | 'region'>): Promise<void> {
		await this.page.goto(`./bijeenkomst/?bijeenkomst=${id}`);
		await expect(this.heading).toHaveText(region.name);
	}

	/** Opens a session that is on this laptop as if it had come from a file. */
	async bringIn(session: Session): Promise<void> {
		await putOnDevice(this.page, {
			kind: 'session',
			session: { ...session, questionnaire: questionnaireRef },
		});
		await this.open(session);
	}

	/** Imports an unfinished session from its file and goes on with it, by links from the start page. */
	async bringInFromStart(session: Session): Promise<void> {
		const files = new FilesPage(this.page);
		await this.page.goto('./', { waitUntil: 'networkidle' });
		await this.page.getByRole('link', { name: 'Open het hier' }).click();
		await files.expectListed();
		await files.choose(await sessionFile(session));
		await files.confirm();
		await files.item(session.region.name).getByRole('link', { name: 'Ga verder' }).click();
		await expect(this.heading).toHaveText(session.region.name);
	}

	async openBeamer(): Promise<BeamerPage> {
		const opened = this.page.context().waitForEvent('page');
		await this.page.getByRole('link', { name: 'Open het beamervenster' }).click();
		const beamer = new BeamerPage(await opened);
		await expect(beamer.screen).toBeVisible();
		// Both windows are tabs of one here, and a tab in the background is hardly painted.
		await this.page.bringToFront();
		return beamer;
	}

	/** Goes by the last step to the report, and waits for its pages. */
	async openReport(): Promise<ReportPage> {
		await this.goTo('Verslag');
		await this.page.getByRole('link', { name: 'Bekijk en bewaar het verslag' }).click();
		const report = new ReportPage(this.page);
		await report.expectMade();
		return report;
	}

	step(name: Step): Locator {
		return this.page
			.getByRole('navigation', { name: 'Stappen van de bijeenkomst' })
			.getByRole('button', { name });
	}

	async goTo(name: Step): Promise<void> {
		await this.step(name).click();
		await expect(this.step(name)).toHaveAttribute('aria-current', 'step');
	}

	/** Markup of the view that one key shows instead of the facilitator's own screen. */
	async mirrored(): Promise<string> {
		await this.page.keyboard.press('F9');
		await expect(this.mirror).toBeVisible();
		const markup = await this.mirror.evaluate((element) => element.innerHTML);
		await this.page.keyboard.press('F9');
		await expect(this.mirror).toBeHidden();
		return markup;
	}

	async setAmbition(dimensionName: string, level: string, year: string): Promise<void> {
		const row = this.page
			.getByRole('listitem')
			.filter({ has: this.page.getByRole('heading', { name: dimensionName, exact: true }) });
		await row.getByLabel('Ambitie', { exact: true }).selectOption(level);
		await row.getByLabel('in', { exact: true }).selectOption(year);
	}

	/** Writes an action that asks for a place on the first page. */
	async writeAction(what: string, trekker: string, due: string): Promise<void> {
		await this.button('Schrijf een actie op').click();
		await this.page.getByLabel('Wat gaan jullie doen?').fill(what);
		await this.page.getByLabel('Wie trekt dit?').fill(trekker);
		await this.page.getByLabel('Wanneer is het af?').fill(due);
		const first = this.page.getByRole('checkbox', { name: /^Op de eerste bladzijde/ });
		if (await first.isEnabled()) await first.check();
		await this.button('Klaar').click();
		await expect(this.page.getByRole('listitem').filter({ hasText: what })).toBeVisible();
	}

	/** Bytes that a button lets the browser download. */
	async download(button: string): Promise<Uint8Array> {
		const download = this.page.waitForEvent('download');
		await this.button(button).click();
		return bytesOf(await download);
	}
}
