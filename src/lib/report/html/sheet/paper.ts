import { css } from './css';

/** Overrides for print. */
export const paper = css`
	@media print {
		html {
			font-size: 10pt;
		}
		body {
			font-size: 10pt;
			line-height: 1.38;
			orphans: 3;
			widows: 3;
		}
		h1 {
			font-size: 18pt;
		}
		h2,
		.head .code {
			font-size: 15pt;
		}
		.sub {
			font-size: 11pt;
		}
		.lead {
			font-size: 12pt;
		}
		.small,
		.mark,
		dt,
		thead,
		tbody {
			font-size: 10pt;
		}
		.legend,
		.word {
			font-size: 8.5pt;
		}
		main,
		footer {
			width: auto;
			max-width: none;
			padding: 0;
		}
		.practice,
		nav,
		footer {
			display: none;
		}
		p,
		dl {
			max-width: 80ch;
		}
		section + section,
		nav + section {
			margin-top: 7mm;
		}
		.new-page,
		nav + section.new-page {
			margin-top: 0;
			break-before: page;
		}
		header p,
		section > p {
			margin-top: 2.5mm;
		}
		section > .lead,
		.wall,
		.lists,
		.wall + .lists {
			margin-top: 5mm;
		}
		section > table,
		section > .sub {
			margin-top: 3.5mm;
		}
		section > .sub + table {
			margin-top: 0.5mm;
		}
		.lists li,
		.lists .sub + p {
			margin-top: 1.6mm;
		}
		.legend {
			margin-top: 2mm;
		}
		.wall th,
		.wall td {
			padding-block: 0.75mm;
			font-size: 10pt;
		}
		.wall.compact th,
		.wall.compact td {
			padding-block: 0.35mm;
		}
		.wall .picture {
			grid-template-columns: minmax(0, 1fr) 16mm;
		}
		.wall .figure {
			font-size: 10pt;
		}
		.wall col.name {
			width: 46mm;
		}
		.wall col.lowest {
			width: 28mm;
		}
		.wall col.ambition {
			width: 19mm;
		}
		.wall col.previous {
			width: 18mm;
		}
		.lists {
			gap: 4mm 7mm;
			grid-template-columns: repeat(auto-fit, minmax(42mm, 1fr));
		}
		th,
		td,
		section > table :is(th, td) {
			padding-block: 0.75mm;
			font-size: 10pt;
		}
		.statements,
		.tips {
			margin-top: 4mm;
		}
		.statement {
			padding-block: 2.2mm 2.4mm;
		}
		.statement p,
		.statement p.small,
		.answer {
			margin-top: 0.6mm;
		}
		.quote {
			margin-top: 1.6mm;
		}
		.lists > *,
		.tips,
		.head {
			padding-top: 2mm;
		}
		.tips li {
			margin-top: 2mm;
		}
		.aside {
			margin-top: 5mm;
		}
		.sources li {
			padding-block: 0.5mm;
		}
		h2,
		h3,
		.head,
		.score,
		.tips > .row {
			break-after: avoid;
		}
		tr,
		.head,
		.wall,
		.score,
		.statement,
		.lists,
		.tips li,
		.list div,
		.sources li,
		.pen {
			break-inside: avoid;
		}
		thead {
			display: table-header-group;
		}
		a {
			color: inherit;
			text-decoration: none;
		}
		.sources a::after {
			content: ' ' attr(href);
			color: var(--soft);
			font-size: 10pt;
		}
		.pen {
			display: block;
			margin-top: 5mm;
		}
		.pen td {
			height: 9mm;
		}
	}
`;
