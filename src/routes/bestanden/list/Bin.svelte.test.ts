import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { deviceScans } from '$lib/storage/stores/scan-store';
import { deviceSettings } from '$lib/storage/stores/settings-store';
import { smallScan } from '../../../../tests/small-questionnaire';
import { daysAgo } from '$lib/app/now';
import Bin from './Bin.svelte';
import { DeviceList } from './device-list.svelte';

const scan = smallScan();
const inBin = async () => (await deviceScans().heads()).filter(({ deletedAt }) => deletedAt !== null).length;

/** Stores a scan that was deleted forty days ago by the clock of the device. */
beforeEach(async () => {
	await deviceSettings().remove('binSeenAt');
	await deviceScans().save(scan, []);
	await deviceScans().setDeleted(scan.id, daysAgo(40));
});

async function show(): Promise<DeviceList> {
	const list = new DeviceList();
	render(Bin, { list });
	await list.refresh();
	return list;
}

const question = () => screen.queryByText(/langer dan 30 dagen in de prullenbak/);

it('Bin: asks once before it empties itself, after the clock jumped ahead', async () => {
	await deviceSettings().set('binSeenAt', daysAgo(38));
	const list = await show();
	await vi.waitFor(() => {
		expect(question()).not.toBeNull();
	});
	expect(await inBin()).toBe(1);
	await userEvent.click(screen.getByRole('button', { name: 'Bewaar nog 30 dagen' }));
	await vi.waitFor(() => {
		expect(question()).toBeNull();
	});
	await list.refresh();
	expect(question()).toBeNull();
	expect(await inBin()).toBe(1);
});

it('Bin: removes the items it asked about, once the user confirms', async () => {
	await show();
	await userEvent.click(await screen.findByRole('button', { name: 'Gooi voorgoed weg' }));
	await vi.waitFor(async () => {
		expect(await inBin()).toBe(0);
		expect(question()).toBeNull();
	});
});

it('Bin: empties itself after thirty days, for a user who comes every week', async () => {
	await deviceSettings().set('binSeenAt', daysAgo(6));
	await show();
	expect(question()).toBeNull();
	expect(await inBin()).toBe(0);
});
