import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import PageDrop from './PageDrop.svelte';

function show() {
	const taken: File[][] = [];
	const ondropped = ({ files }: DataTransfer): number => taken.push([...files]);
	render(PageDrop, { label: 'Laat los', ondropped });
	return taken;
}

function dragged(type: string, content: File | string): DragEvent {
	const dataTransfer = new DataTransfer();
	if (typeof content === 'string') dataTransfer.setData('text/plain', content);
	else dataTransfer.items.add(content);
	return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
}

const file = new File(['{}'], 'scan.bouwstenenscan');

async function drag(event: DragEvent): Promise<DragEvent> {
	document.body.dispatchEvent(event);
	await tick();
	return event;
}

it('PageDrop: shows its label only while files are dragged over the page', async () => {
	show();
	await drag(dragged('dragover', file));
	expect(screen.getByText('Laat los')).toBeTruthy();
	await drag(dragged('dragleave', file));
	expect(screen.queryByText('Laat los')).toBeNull();
});

it('PageDrop: takes dropped files and prevents the browser from opening them', async () => {
	const taken = show();
	await drag(dragged('dragover', file));
	const drop = await drag(dragged('drop', file));
	expect(taken).toEqual([[file]]);
	expect(drop.defaultPrevented).toBe(true);
	expect(screen.queryByText('Laat los')).toBeNull();
});

it('PageDrop: ignores dragged text', async () => {
	const taken = show();
	await drag(dragged('dragover', 'een woord'));
	expect(screen.queryByText('Laat los')).toBeNull();
	const drop = await drag(dragged('drop', 'een woord'));
	expect(drop.defaultPrevented).toBe(false);
	expect(taken).toEqual([]);
});

it('PageDrop: ignores files that another element has taken', async () => {
	const taken = show();
	const drop = dragged('drop', file);
	drop.preventDefault();
	await drag(drop);
	expect(taken).toEqual([]);
});
