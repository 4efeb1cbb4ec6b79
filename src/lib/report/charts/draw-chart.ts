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

/** Draws on the canvas with the colours of the page; returns what takes the chart away again. */
export function drawChart(canvas: HTMLCanvasElement, kind: ChartKind, data: ChartData): () => void {
	const style = getComputedStyle(canvas);
	Chart.defaults.font.family = style.fontFamily;
	Chart.defaults.font.size = 14;
	Chart.defaults.color = style.color;
	const colour = (name: string): string => resolvedColour(canvas, name);
	const chart = new Chart(canvas, kind === 'bars' ? bars(data, colour) : radar(data, colour));
	return () => {
		chart.destroy();
	};
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

/** A canvas can't read `light-dark()`: let the browser work it out on the element itself. */
function resolvedColour(canvas: HTMLCanvasElement, name: string): string {
	const before = canvas.style.color;
	canvas.style.color = `var(${name})`;
	const colour = getComputedStyle(canvas).color;
	canvas.style.color = before;
	return colour;
}
