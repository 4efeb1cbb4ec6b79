import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallQuestionnaire } from '../../../../tests/small-questionnaire';
import { loadPack, packFiles, problemText } from './load-pack';
import type { PackFile } from './read-document';
import { readPack } from './read-pack';
import { writePack } from './write-pack';

const bundled = ['regio', 'wijk'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));
const small = writePack(smallQuestionnaire);

const whole = (text: string, name = 'vragenlijst.yaml'): PackFile[] => [{ name, text }];

function problems(files: readonly PackFile[]): string[] {
	const read = readPack(files);
	return read.ok ? [] : read.error.map(problemText);
}

function changed(from: string | RegExp, to: string): PackFile[] {
	const text = small.replace(from, to);
	expect(text).not.toBe(small);
	return whole(text);
}

/** Line number of this text, from 1. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('readPack, of one file', () => {
	it.each([
		['YAML', whole(small)],
		['JSON', whole(JSON.stringify(smallQuestionnaire), 'vragenlijst.json')],
		['JSON with tabs', whole(JSON.stringify(smallQuestionnaire, null, '\t'), 'vragenlijst.json')],
		['YAML from Windows, with a byte order mark', whole(`\uFEFF${small.replaceAll('\n', '\r\n')}`)],
	])('reads %s', (_what, files) => {
		const read = readPack(files);
		expect(read.ok && read.value.questionnaire).toEqual(smallQuestionnaire);
	});

	it.each(bundled)('reads the same questionnaire that writePack wrote, from %s', (folder) => {
		const { questionnaire } = loadPack(folder);
		const read = readPack(whole(writePack(questionnaire)));
		expect(read).toEqual({ ok: true, value: { questionnaire, warnings: [] } });
	});

	it('accepts missing tips, with a warning per statement', () => {
		const read = readPack(whole(small));
		const sentences = read.ok ? read.value.warnings.map(({ sentence }) => sentence) : [];
		expect(sentences.filter((sentence) => sentence.includes('geen tip voor niveau'))).toEqual([
			'G.1 heeft geen tip voor niveau 0 of 1.',
			'G.1 heeft geen tip voor niveau 2 of 3.',
			'G.2 heeft geen tip voor niveau 0 of 1.',
			'G.2 heeft geen tip voor niveau 2 of 3.',
		]);
	});
});

it('readPack: warns about writing with file and line, in the order of the lines', () => {
	const removed: Readonly<Partial<Record<string, RegExp>>> = {
		'W1.yaml': / +for: .*\n/g,
		'W2.yaml': / +whereToLook: .*\n/g,
	};
	const files = packFiles(bundled[1] ?? '').map(({ name, text }) => ({
		name,
		text: text.replace(removed[name] ?? '', ''),
	}));
	const read = readPack(files);
	const warned = read.ok ? read.value.warnings.map(({ file, line }) => `${file}:${String(line)}`) : [];
	const linesWith = (name: string, id: RegExp): string[] =>
		(files.find((file) => file.name === name)?.text ?? '')
			.split('\n')
			.flatMap((text, index) => (id.test(text) ? [`${name}:${String(index + 1)}`] : []));
	expect(warned).toEqual([...linesWith('W1.yaml', /- id: W1\.t/), ...linesWith('W2.yaml', /- id: W2\.\d/)]);
});

describe('readPack, on a mistake', () => {
	it.each([
		[
			/ +why: Waarom B1.1.\n/,
			'',
			'id: B1.1',
			'dimensions › B1 › statements › B1.1 › why: Hier ontbreekt ‘why’.',
		],
		[
			/importance: \d/,
			'importance: hoog',
			'importance:',
			'dimensions › B1 › statements › B1.1 › importance: Kies uit: 1, 2, 3.',
		],
		[
			/\nversion: .*/,
			'\nversion: 2026.1',
			'version:',
			'version: Hier hoort tekst te staan. Is het een getal',
		],
		[/\ntitle:/, '\nabuot: x\ntitle:', 'abuot', 'abuot: Dit veld kent de app niet.'],
		[/\ntitle:/, '\nconstructor: x\ntitle:', 'constructor', 'Dit veld kent de app niet.'],
		[/\ntitle:/, '\n__proto__: {id: x}\ntitle:', '__proto__', 'Dit veld kent de app niet.'],
		[/\ntitle:/, '\nid: x\ntitle:', 'id: x', 'Dit veld staat er twee keer.'],
		[/\ntitle: .*/, '\ntitle: Een: twee', 'title:', 'Hier staat een dubbele punt te veel.'],
		[/- B1.1\n/, '- B1.7\n', '- B1.7', 'B1.7 is geen stelling van B1.'],
		[/id: B1.2\n/, 'id: B7.2\n', 'id: B7.2', 'Een stelling van B1 heet B1.1, B1.2 enzovoort.'],
		[/ +- B1.1 nul\.\n/, '', 'anchors:', 'anchors › 5: Hier ontbreekt nummer 5.'],
	])('reports line, path and sentence, for %s → %s', (from, to, at, sentence) => {
		const [file] = changed(from, to);
		const [found = ''] = problems(file ? [file] : []);
		expect(found).toContain(sentence);
		expect(found).toMatch(new RegExp(`^vragenlijst.yaml:${String(lineOf(file?.text ?? '', at))} `));
	});

	it.each([
		[/id: B1.2\n/, 'id: B1.1\n', 'B1.1 komt al eerder voor.'],
		[/\nsources:\n {2}F1:/, '\nsources:\n  F9:', 'F1 staat niet bij de bronnen.'],
	])('reports parts that do not fit each other, for %s → %s', (from, to, sentence) => {
		expect(problems(changed(from, to)).join()).toContain(sentence);
	});

	it('reports the line of a statement deep in a real questionnaire', () => {
		const [folder = ''] = bundled;
		const files = packFiles(folder).map((file) =>
			file.name === 'R.yaml' ? { ...file, text: file.text.replace(/id: R\.4$/m, 'id: R.2') } : file,
		);
		const text = files.find(({ name }) => name === 'R.yaml')?.text ?? '';
		const line = text.split('\n').findLastIndex((each) => each.includes('id: R.2')) + 1;
		expect(problems(files)).toContain(
			`R.yaml:${String(line)} statements › R.2 › id: R.2 komt al eerder voor. Elke aanduiding mag één keer.`,
		);
	});
});

describe('readPack, of a folder', () => {
	const files = packFiles(bundled[1] ?? '');
	const without = (name: string): PackFile[] => files.filter((file) => file.name !== name);

	it('reads one questionnaire, in any order and folder of the files', () => {
		const inFolder = files.toReversed().map((file) => ({ ...file, name: `wijk/${file.name}` }));
		expect(readPack(inFolder)).toEqual(readPack(files));
		expect(readPack(files).ok).toBe(true);
	});

	it.each([
		['W2.yaml', 'Het bestand W2.yaml ontbreekt.'],
		['bronnen.yaml', 'Het bestand bronnen.yaml ontbreekt.'],
		['questionnaire.yaml', 'Het bestand questionnaire.yaml ontbreekt.'],
	])('refuses a folder without %s', (name, sentence) => {
		expect(problems(without(name)).join()).toContain(sentence);
	});

	it('refuses a theme that is not listed, or that has another id than its file', () => {
		const [theme] = files.filter(({ name }) => name === 'W2.yaml');
		const extra = [...files, { name: 'W9.yaml', text: theme?.text ?? '' }];
		expect(problems(extra).join()).toContain('Dit bestand staat niet bij dimensions');
		expect(problems(extra).join()).toContain('Het bestand heet W9.yaml, dus hier hoort W9.');
	});

	it('reports mistakes in every file, also when another is broken', () => {
		const broken = files.map((file) => {
			if (file.name === 'W1.yaml') return { ...file, text: 'name: "open' };
			return file.name === 'W3.yaml' ? { ...file, text: file.text.replace('core: true', 'core: ja') } : file;
		});
		const found = problems(broken);
		expect(found.filter((problem) => problem.startsWith('W1.yaml:'))).toHaveLength(1);
		expect(found.filter((problem) => problem.includes('Hier hoort true of false'))).toHaveLength(1);
	});

	it('asks for the other files, when only the main one was chosen', () => {
		expect(problems(files.filter(({ name }) => name === 'questionnaire.yaml')).join()).toContain(
			'Kies ook de bestanden van deze thema’s',
		);
	});
});

describe('readPack, on other input', () => {
	const bomb = ['a: &a [x]', ...Array.from('bcdefghij', (key, i) => bombLine(key, 'abcdefghi'.charAt(i)))];

	function bombLine(key: string, of: string): string {
		return `${key}: &${key} [${Array(9).fill(`*${of}`).join(', ')}]`;
	}

	it.each([
		['an empty choice of files', [], 'Er is geen bestand gekozen.'],
		['an empty file', whole(''), 'Dit is geen hele vragenlijst.'],
		['a letter', whole('Beste mensen'), 'Dit is geen hele vragenlijst.'],
		['a file of the app', whole('{"format": "bouwstenenscan"}'), 'Dit is een bestand van de app zelf.'],
		['an alias bomb', whole(bomb.join('\n')), 'verwijst te vaak naar zichzelf'],
		[
			'a list of aliases to itself',
			whole(`a: &a\n${' - *a\n'.repeat(900)}`),
			'verwijst te vaak naar zichzelf',
		],
		['100,000 lists', whole('[]\n'.repeat(100_000)), 'Dit is te groot voor een vragenlijst.'],
		['100,000 commas', whole(`[${','.repeat(100_000)}]`), 'Dit is te groot voor een vragenlijst.'],
		['200,000 quotes', whole('"'.repeat(200_000)), 'Dit is te groot voor een vragenlijst.'],
		['100,000 empty keys', whole(':\n'.repeat(100_000)), 'Dit is te groot voor een vragenlijst.'],
		['brackets 10,000 deep', whole('['.repeat(10_000)), 'te diep in elkaar'],
		['dashes 10,000 deep', whole(`${'- '.repeat(10_000)}a`), 'te diep in elkaar'],
		['objects 10,000 deep', whole('{"a":'.repeat(10_000)), 'te diep in elkaar'],
		['5,000 keys', whole(Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n')), 'te lang'],
		['three million letters', whole('a'.repeat(3_000_000)), 'Dit is te groot voor een vragenlijst.'],
		[
			'a role named as a property of every object',
			changed(/id: huisarts/, 'id: constructor'),
			'kan de app niet gebruiken',
		],
		['text in another encoding', changed('Een bron', 'Een bron\uFFFD'), 'Bewaar het bestand als UTF-8.'],
		['two documents in one file', whole(`${small}---\n${small}`), 'meer bestanden achter elkaar'],
		['a script as URL', changed('title: Een bron', 'title: x\n    url: "javascript:alert(1)"'), 'webadres'],
	])('refuses %s', (_what, files, sentence) => {
		expect(problems(files).join()).toContain(sentence);
	});

	it('reports at most 200 mistakes, and at most 20 in invalid YAML', () => {
		const wrong = Array.from({ length: 900 }, () => '- id: 4').join('\n');
		expect(problems(whole(`dimensions:\n${wrong}`))).toHaveLength(200);
		expect(problems(whole('- @a\n'.repeat(900)))).toHaveLength(20);
	});
});
