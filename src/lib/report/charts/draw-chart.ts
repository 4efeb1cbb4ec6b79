import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	Legend,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	type ChartConfiguration,
} from 'chart.js';
import type { ChartData } from './chart-data';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	Legend,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
);

export type ChartKind = 'bars' | 'radar';

/**
 * Draws on the canvas in the colours of the page, and again whenever those change: dark mode, forced colours, and print,
 * which is always light. Returns the function that removes the chart.
 */
export function drawChart(canvas: HTMLCanvasElement, kind: ChartKind, data: ChartData): () => void {
	const listeners = new AbortController();
	const { signal } = listeners;
	let chart = draw(canvas, kind, data);
	const again = (): void => {
		chart.destroy();
		chart = draw(canvas, kind, data);
	};
	for (const query of [
		'(prefers-color-scheme: dark)',
		'(forced-colors: active)',
		'(prefers-contrast: more)',
		'print',
	]) {
		matchMedia(query).addEventListener('change', again, { signal });
	}
	return () => {
		listeners.abort();
		chart.destroy();
	};
}

function draw(canvas: HTMLCanvasElement, kind: ChartKind, data: ChartData): Chart {
	const { fontFamily, color } = getComputedStyle(canvas);
	Object.assign(Chart.defaults.font, { family: fontFamily, size: 14 });
	Chart.defaults.color = color;
	const colour = (name: string): string => resolvedColour(canvas, name);
	return new Chart(canvas, kind === 'bars' ? bars(data, colour) : radar(data, colour));
}

type Colour = (name: string) => string;

function bars(data: ChartData, colour: Colour): ChartConfiguration {
	return {
		type: 'bar',
		data: {
			labels: [...data.labels],
			datasets: [
				{ label: 'Gemiddelde', data: [...data.means], backgroundColor: colour('--brick-lowest') },
				{
					label: 'Ambitie',
					data: [...data.ambitions],
					backgroundColor: 'transparent',
					borderColor: colour('--ochre'),
					borderWidth: 2,
				},
			],
		},
		options: {
			indexAxis: 'y',
			animation: false,
			maintainAspectRatio: false,
			scales: {
				x: { min: 0, max: 4, ticks: { stepSize: 1 }, grid: { color: colour('--line') } },
				y: { grid: { display: false } },
			},
		},
	};
}

function radar(data: ChartData, colour: Colour): ChartConfiguration {
	return {
		type: 'radar',
		data: {
			labels: [...data.labels],
			datasets: [
				{
					label: 'Gemiddelde',
					data: [...data.means],
					borderColor: colour('--brick-lowest'),
					backgroundColor: 'transparent',
					pointRadius: 3,
				},
			],
		},
		options: {
			animation: false,
			maintainAspectRatio: false,
			scales: {
				r: {
					min: 0,
					max: 4,
					ticks: { stepSize: 1, backdropColor: 'transparent' },
					grid: { color: colour('--line') },
					angleLines: { color: colour('--line') },
				},
			},
		},
	};
}

/** Lets the browser resolve `light-dark()` on the element itself, as a canvas can't read it. */
function resolvedColour(canvas: HTMLCanvasElement, name: string): string {
	const before = canvas.style.color;
	canvas.style.color = `var(${name})`;
	const colour = getComputedStyle(canvas).color;
	canvas.style.color = before;
	return colour;
}
