import { describe, expect, it } from 'vitest';
import { deadlineFor, invitationOf, mailtoOf, type Invitation } from './invitation';

const session = {
	region: { id: '00000000-0000-4000-8000-000000000002', name: 'Regio Zomerdal' },
	date: '2026-11-24',
	minutes: 90,
	length: 'short',
} as const;

const details = {
	time: '19.30 uur',
	place: 'De Korenbeurs, Zomerdal',
	isAtHome: true,
	deadline: '2026-11-22',
	address: 'https://bouwstenenscan.example/',
	statements: 24,
	scanMinutes: 10,
	from: 'Anneke de Wit',
};

const invitation = invitationOf(session, details);

const bodyIn = ({ href }: { readonly href: string }): string | null =>
	new URLSearchParams(href.slice(href.indexOf('?'))).get('body');

describe('invitationOf', () => {
	it.each([
		['which region', 'Regio Zomerdal'],
		['what to fill in as the region', 'Vul in: Regio Zomerdal.'],
		['when', 'Op dinsdag 24 november 2026 om 19.30 uur (De Korenbeurs, Zomerdal)'],
		['how long', 'Het duurt 90 minuten.'],
		['until when at home', 'uiterlijk zondag 22 november 2026'],
		['how much work', 'korte scan in: 24 stellingen, ongeveer 10 minuten'],
		['where', 'https://bouwstenenscan.example/'],
		['how it works offline', 'Open de scan één keer thuis, dan werkt die daarna zonder internet.'],
		['that no account is needed', 'geen account'],
		['what to take along', 'antwoordkaart'],
		['who reads remarks', 'zonder naam'],
		['which file holds persons', 'Alleen het bestand van de gespreksleider bevat de antwoorden per persoon.'],
		['who invites', 'Anneke de Wit'],
	])('says %s', (_, text) => {
		expect(invitation.body).toContain(text);
	});

	it('says nothing of a video call, when nobody takes part online', () => {
		expect(invitation.body).not.toMatch(/online/);
		const online = { people: 0, link: 'https://bellen.example/zomerdal', codesTo: '' };
		expect(invitationOf({ ...session, online }, details)).toEqual(invitation);
	});

	it('says how to call and where to send the code, when some take part online', () => {
		const online = { people: 4, link: 'https://bellen.example/zomerdal', codesTo: 'anneke@zomerdal.example' };
		const { body } = invitationOf({ ...session, online }, details);
		expect(body.split('\n')).toContain('https://bellen.example/zomerdal');
		expect(body).toContain('“Kopieer als tekst”. Plak de regel in een bericht aan anneke@zomerdal.example.');
		expect(body).toContain('Stuur de regel niet naar de hele groep');
	});

	it('promises a link and names the sender, when neither address is known yet', () => {
		const { body } = invitationOf({ ...session, online: { people: 1, link: '', codesTo: ' ' } }, details);
		expect(body).toContain('Hoe je meebelt, hoor je nog.');
		expect(body).toContain('in een bericht aan wie jou uitnodigde.');
	});

	it('names region and day in the subject', () => {
		expect(invitation.subject).toBe('Uitnodiging Bouwstenenscan Regio Zomerdal, dinsdag 24 november 2026');
	});

	it('puts the address on its own line, so that mail programs link it', () => {
		expect(invitation.body.split('\n')).toContain('https://bouwstenenscan.example/');
	});

	it('leaves no gaps, without time, place, region and sender', () => {
		const { body, subject } = invitationOf(
			{ ...session, region: { ...session.region, name: ' ' }, length: 'full' },
			{ ...details, time: '', place: '', from: '', statements: 57, scanMinutes: 25 },
		);
		expect(subject).toContain('Bouwstenenscan onze regio,');
		expect(body).toContain('Op dinsdag 24 november 2026 kijken we samen');
		expect(body).toContain('volledige scan in: 57 stellingen, ongeveer 25 minuten');
		expect(body.endsWith('Tot dan.')).toBe(true);
		expect(body).not.toMatch(/ {2}|\(\)|\n{3}/);
	});

	it('keeps a name on one line, whatever it holds', () => {
		const name = 'Zomer\r\nBcc: iemand@example.org\u2028dal';
		const made = invitationOf({ ...session, region: { ...session.region, name } }, details);
		expect(made.subject).not.toMatch(/[\r\n\u2028]/);
		expect(made.body.split(/[\r\n\u2028]/)).not.toContain('Bcc: iemand@example.org');
	});
});

describe('invitationOf, on what is meant', () => {
	it('tells everyone to fill in the same, each on one line', () => {
		const referents = { organisation: 'Huisartsen\nZomerdal', plan: { kind: 'iza' } } as const;
		const { body } = invitationOf({ ...session, referents }, details);
		expect(body).toContain(
			'Vul ook in wat we bedoelen, dan denkt iedereen aan hetzelfde:\n- regio-organisatie: Huisartsen Zomerdal\n- regioplan: het IZA-regioplan\nOpen de scan',
		);
	});

	it('says nothing, when nothing was set', () => {
		expect(invitation.body).not.toContain('bedoelen');
	});
});

describe('invitationOf, on what to do beforehand', () => {
	it('names no day, without a deadline', () => {
		const { body } = invitationOf(session, { ...details, deadline: '' });
		expect(body).toContain('Vul van tevoren in je eentje de korte scan in');
	});

	it('asks for nothing, when people fill in the scan in the room', () => {
		const { body } = invitationOf(session, { ...details, isAtHome: false });
		expect(body).toContain('Je hoeft niets voor te bereiden.');
		expect(body).toContain('vult ieder eerst alleen de korte scan in: 24 stellingen');
		expect(body).not.toMatch(/uiterlijk|antwoordkaart \(/);
	});
});

describe('deadlineFor', () => {
	it.each([
		['two days before', '2026-11-24', '2026-11-01', '2026-11-22'],
		['two days before, on that very day', '2026-11-24', '2026-11-22', '2026-11-22'],
		['the day before, when two days before has passed', '2026-11-24', '2026-11-23', '2026-11-23'],
		['nothing, when both days have passed', '2026-11-24', '2026-11-24', ''],
		['two days before, across a month and a year', '2027-01-01', '2026-12-01', '2026-12-30'],
		['two days before, across the end of summer time', '2026-10-26', '2026-10-01', '2026-10-24'],
	])('returns %s', (_, date, today, expected) => {
		expect(deadlineFor(date, today)).toBe(expected);
	});
});

describe('mailtoOf', () => {
	const withBody = (body: string): Invitation => ({ subject: 'Uitnodiging', body });

	it('holds the usual invitation in full', () => {
		const link = mailtoOf(invitation);
		expect(link.isWhole).toBe(true);
		expect(link.href.length).toBeLessThanOrEqual(2_000);
		expect(bodyIn(link)?.replaceAll('\r\n', '\n')).toBe(invitation.body);
	});

	it('holds a long region and address in full', () => {
		const name = 'Noord- en Midden-Limburg en de Kempen';
		const address = 'https://huisartsenorganisatie-in-de-regio.example/hulpmiddelen/bouwstenenscan/';
		const made = invitationOf({ ...session, region: { ...session.region, name } }, { ...details, address });
		expect(mailtoOf(made).isWhole).toBe(true);
	});

	it.each(['a & b = c? 100 % #1', 'één € “citaat” 👩🏽‍⚕️', 'twee\nregels', 'https://x.example/?a=1&b=2'])(
		'encodes %j without loss',
		(body) => {
			const link = mailtoOf(withBody(body));
			expect(link.href).toMatch(/^mailto:\?subject=Uitnodiging&body=[^&# \n]*$/);
			expect(bodyIn(link)?.replaceAll('\r\n', '\n')).toBe(body);
		},
	);

	it('writes line breaks as CRLF', () => {
		expect(mailtoOf(withBody('a\nb\r\nc')).href).toContain('body=a%0D%0Ab%0D%0Ac');
	});

	it('leaves out a body that mail programs would cut off, and says so', () => {
		const link = mailtoOf(withBody('lang '.repeat(600)));
		expect(link).toEqual({ href: 'mailto:?subject=Uitnodiging', isWhole: false });
	});

	it('replaces a lone surrogate', () => {
		expect(bodyIn(mailtoOf(withBody('a\ud83d b')))).toBe('a\ufffd b');
	});
});
