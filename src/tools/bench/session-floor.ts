import type { Files } from './floor.ts';

const style = `body { font: 1.1rem/1.5 system-ui; margin: 0; padding: 1rem }
.talk { display: grid; grid-template-columns: 14rem 1fr; gap: 2rem }
aside { max-height: 80vh; overflow-y: auto } ol { padding: 0; list-style: none }
aside button { display: block; width: 100%; text-align: left } label { display: flex; padding: .2rem; border: 2px solid transparent }
label > span { flex: 1 } label i { width: .8rem; height: .55rem; margin: 1px; background: #246 } .chosen { border-color: #06c }
.chart { display: grid; grid-template-columns: repeat(5, 1fr); height: 60vh } svg { width: 100%; height: 100% }`;

/** Runs on both pages. A statement and its levels are as long as those of the app, and people spread over the levels. */
const shared = `const [people, count] = document.body.dataset.size.split(' ').map(Number);
const levels = [0, 1, 2, 3, 4];
const textOf = (id) => 'Stelling ' + id + ': wie in de regio samenwerkt, kent de afspraken hierover en kan die laten zien.';
const anchorOf = (level) => 'Niveau ' + level + ': op een vast moment kijken jullie samen of dit werkt, en wat verandert, staat op papier.';
const peopleAt = (level) => Math.floor(people / 5) + (level < people % 5 ? 1 : 0);
const repeated = (times, draw) => Array.from({ length: times }, (_, place) => draw(place)).join('');
const channel = new BroadcastChannel('floor');`;

const laptop = `${shared}
const main = document.querySelector('main');
const saved = document.querySelector('[data-saving]');
let moves = 0;
const save = () => setTimeout(() => {
	localStorage.setItem('session', String((moves += 1)));
	saved.textContent = 'Bewaard ' + moves;
});
const agenda = () => {
	main.className = 'talk';
	main.innerHTML = '<aside><ol>' + repeated(count, (id) => '<li><button>' + textOf(id) + '</button></li>') + '</ol></aside><section></section>';
	document.querySelectorAll('aside button').forEach((button, id) => (button.onclick = () => ask(id)));
	channel.postMessage({ kind: 'wall' });
	save();
};
const section = () => document.querySelector('section');
const ask = (id) => {
	section().innerHTML = '<h2>' + textOf(id) + '</h2><p role="status"></p><button>Laat de keuzes zien</button><div></div>';
	section().querySelector('button').onclick = () => show(id);
	channel.postMessage({ kind: 'asked', id });
	save();
};
const show = (id) => {
	section().querySelector('[role=status]').textContent = people + ' mensen kozen een niveau bij stelling ' + id + '.';
	section().querySelector('div').innerHTML = '<fieldset>' + levels.map((level) => '<label><input type="radio" name="level"><span>' + anchorOf(level) + '</span>' + repeated(peopleAt(level), () => '<i></i>') + '</label>').join('') + '</fieldset>';
	section().querySelector('fieldset').onchange = ({ target }) => decide(id, target.parentElement);
	channel.postMessage({ kind: 'shown', id });
	save();
};
const decide = (id, label) => {
	section().querySelector('.chosen')?.classList.remove('chosen');
	label.classList.add('chosen');
	channel.postMessage({ kind: 'decided', id });
	save();
};
main.querySelector('button').onclick = agenda;`;

const beamer = `${shared}
const main = document.querySelector('main');
const stack = (size) => '<svg viewBox="0 0 100 ' + 10 * people + '" preserveAspectRatio="none"><path d="' + repeated(size, (place) => 'M0 ' + 10 * place + 'h100v9h-100z') + '"/></svg>';
const wall = () => repeated(10, (row) => '<p>Thema ' + row + '</p>' + repeated(17, (bin) => stack(Math.floor(people / 17))));
const anchors = () => '<ol>' + levels.map((level) => '<li>' + anchorOf(level) + '</li>').join('') + '</ol>';
const chart = () => '<div class="chart">' + levels.map((level) => stack(peopleAt(level))).join('') + '</div>';
channel.onmessage = ({ data: { kind, id } }) => {
	if (kind === 'decided') document.querySelector('.verdict').textContent = 'Besloten bij stelling ' + id;
	else if (kind === 'wall') main.innerHTML = wall();
	else if (kind === 'asked') main.innerHTML = '<h1>' + textOf(id) + '</h1>' + anchors();
	else main.innerHTML = '<h1>' + textOf(id) + '</h1><p class="verdict">Uiteenlopend</p>' + chart() + anchors();
};`;

/** Screens of a bijeenkomst of this size, with the names and places that the bench looks for. */
export function sessionFloor(people: number, statements: number): Files {
	const page = (name: string, content: string): string =>
		`<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Vloer</title>
<link rel="stylesheet" href="floor.css"><body data-size="${people} ${statements}">${content}<script src="${name}.js"></script></body></html>`;
	const start =
		'<main><button>Iedereen is klaar: bekijk de keuzes</button></main><p data-saving="saved">Bewaard</p>';
	return {
		'/laptop': ['text/html; charset=utf-8', page('laptop', start)],
		'/beamer': ['text/html; charset=utf-8', page('beamer', '<main><h1>Beamer</h1></main>')],
		'/floor.css': ['text/css', style],
		'/laptop.js': ['text/javascript', laptop],
		'/beamer.js': ['text/javascript', beamer],
	};
}
