import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from '../serve.ts';

const style = `body { font: 1.1rem/1.5 system-ui; max-width: 40rem; margin: auto; padding: 1rem }
label { display: block; padding: .8rem; border: 1px solid; margin: .5rem 0 } .chosen { border-width: 3px }`;

const script = `const main = document.querySelector('main');
const screens = ['Begin', 'Naar de eerste stelling'];
const show = (screen) => {
	if (screen < screens.length) {
		main.innerHTML = '<h1>Zo werkt het</h1><button>' + screens[screen] + '</button>';
		main.querySelector('button').onclick = () => show(screen + 1);
		return;
	}
	const levels = [0, 1, 2, 3, 4].map((level) => '<label><input type="radio" name="level"> Niveau ' + level + '</label>');
	main.innerHTML = '<h1 id="statement">Stelling</h1><div class="levels">' + levels.join('') + '</div>';
	main.onchange = ({ target }) => {
		main.querySelector('.chosen')?.classList.remove('chosen');
		target.parentElement.classList.add('chosen');
		localStorage.setItem('answer', String(performance.now()));
	};
};
main.querySelector('a').onclick = (event) => { event.preventDefault(); show(0); };`;

const page = `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>Vloer</title>
<link rel="stylesheet" href="floor.css"><main><h1>Hoe ver is jullie regio?</h1><a href="#">Begin een zelfscan</a></main>
<script src="floor.js"></script></html>`;

/** Files by their path. */
export type Files = Readonly<Record<string, readonly [type: string, text: string]>>;

const scanFiles: Files = {
	'/': ['text/html; charset=utf-8', page],
	'/floor.css': ['text/css', style],
	'/floor.js': ['text/javascript', script],
};

/**
 * Serves the same screens written by hand, without a library: what the browser itself takes, to compare the app with.
 * Those of a scan, unless others are given.
 */
export async function startFloor(files = scanFiles): Promise<RunningServer> {
	const server = createServer((request, response) => {
		const file = files[request.url ?? '/'];
		if (file)
			response.writeHead(200, { 'Content-Type': file[0], 'Cache-Control': 'max-age=3600' }).end(file[1]);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${String(port)}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => {
					resolve();
				});
			}),
	};
}
