import { css } from './css';

/** Typography. */
export const type = css`
	*,
	::before,
	::after {
		box-sizing: border-box;
	}

	html {
		-webkit-text-size-adjust: 100%;
		text-size-adjust: 100%;
		scroll-padding-top: 1.5rem;
	}

	body {
		margin: 0;
		background: var(--paper);
		color: var(--ink);
		font:
			400 1.0625rem/1.5 'Scan Sans',
			system-ui,
			-apple-system,
			'Segoe UI',
			Roboto,
			'Noto Sans',
			'Liberation Sans',
			sans-serif;
		font-variant-numeric: tabular-nums lining-nums;
		overflow-wrap: anywhere;
	}

	h1,
	h2,
	h3,
	p,
	ul,
	dl,
	dd,
	blockquote,
	table {
		margin: 0;
	}
	h1,
	h2,
	h3,
	th,
	dt,
	.strong,
	.answer,
	.id,
	.code {
		font-weight: 600;
	}
	h1,
	h2,
	.sub,
	.lead {
		line-height: 1.2;
		text-wrap: balance;
	}
	h1 {
		font-size: clamp(1.75rem, 1.2rem + 2.2vw, 2.625rem);
		letter-spacing: -0.015em;
	}
	h1 .line {
		display: block;
	}
	h2 {
		font-size: clamp(1.375rem, 1.15rem + 0.9vw, 1.75rem);
		letter-spacing: -0.01em;
	}
	.sub {
		font-size: 1.0625rem;
	}
	p,
	dd,
	blockquote,
	td,
	tbody th {
		white-space: pre-line;
	}
	p,
	dl,
	ul,
	.quote {
		max-width: 66ch;
	}
	ul {
		padding: 0;
		list-style-type: '';
	}
	a {
		color: var(--petrol);
		text-decoration-thickness: 1px;
		text-underline-offset: 0.2em;
	}
	a:hover {
		text-decoration-thickness: 2px;
	}
	a:focus-visible {
		outline: 3px solid var(--ink);
		outline-offset: 3px;
		border-radius: 2px;
	}

	.lead {
		font-size: clamp(1.1875rem, 1.05rem + 0.6vw, 1.4375rem);
		line-height: 1.45;
	}
	.small,
	.mark,
	dt,
	thead {
		font-size: 0.875rem;
		line-height: 1.45;
	}
	.small,
	.soft,
	.mark,
	dt {
		color: var(--soft);
	}
	.mark,
	dt {
		font-weight: 400;
	}
	.whose {
		margin-top: 0.75rem;
		font-size: clamp(1.1875rem, 1.05rem + 0.6vw, 1.4375rem);
		font-weight: 600;
		line-height: 1.3;
		text-wrap: balance;
	}
	.id,
	.code,
	.answer,
	.detail,
	.whose,
	.figure {
		color: var(--petrol);
	}
	.hidden {
		position: absolute;
		width: 1px;
		height: 1px;
		overflow: hidden;
		clip-path: inset(50%);
		white-space: nowrap;
	}
	.pen {
		display: none;
	}
`;
