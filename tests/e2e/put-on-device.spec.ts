import { exampleSession } from '../session-fixture';
import { mixedScan } from './answers';
import { readDevice } from './device';
import { FilesPage } from './files-page';
import { putOnDevice } from './put-on-device';
import { questionnaireRef } from './questionnaire';
import { sessionFile } from './session-people';
import { expect, test } from './site-test';

test('tests: put on a device what an import by hand leaves there', async ({ page, openAnotherBrowser }) => {
	const scan = mixedScan({ name: 'Najaar' });
	const session = { ...exampleSession(), questionnaire: questionnaireRef };
	const files = new FilesPage(await openAnotherBrowser());
	await files.bringIn(scan);
	await files.choose(await sessionFile(session));
	await files.confirm();
	await putOnDevice(page, { kind: 'scan', scan }, { kind: 'session', session });
	expect(await readDevice(page)).toEqual(await readDevice(files.page));

	// the app opens it, and adds to it
	const list = new FilesPage(page);
	await list.open();
	await expect(list.items).toHaveCount(2);
	await list.bringIn(mixedScan({ name: 'Winter' }));
	await expect(list.items).toHaveCount(3);
});
