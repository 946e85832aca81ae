// lib/form/common.ts
var SECTIONS = [
  "\u4E00\u3001\u603B\u4F53\u60C5\u51B5",
  "\u4E8C\u3001\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
  "\u4E09\u3001\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
  "\u56DB\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
  "\u4E94\u3001\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
  "\u516D\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879"
];
var PLANS = 4;
var TABLE_2_TITLE = {
  zh: "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
  en: "Information disclosed proactively"
};
var TABLE_3_TITLE = { zh: "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5", en: "Requests received and handled" };
var TABLE_4_TITLE = {
  zh: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
  en: "Reconsideration and litigation"
};
var CONTENT = { label: "\u4FE1\u606F\u5185\u5BB9", kind: "words" };
var ORGANISATIONS = "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7";
var APPLICANTS = [
  { key: "natural", label: "\u81EA\u7136\u4EBA", aliases: ["\u516C\u6C11"] },
  { key: "business", label: "\u5546\u4E1A\u4F01\u4E1A", aliases: ["\u4F01\u4E1A"], under: [ORGANISATIONS] },
  { key: "research", label: "\u79D1\u7814\u673A\u6784", aliases: ["\u79D1\u7814\u5355\u4F4D"], under: [ORGANISATIONS] },
  { key: "nonprofit", label: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", under: [ORGANISATIONS] },
  { key: "legal", label: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", under: [ORGANISATIONS] },
  { key: "other", label: "\u5176\u4ED6", under: [ORGANISATIONS] },
  { key: "total", label: "\u603B\u8BA1", aliases: ["\u5408\u8BA1"] }
];
var RESULTS = "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C";
var DENIED = "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00";
var UNAVAILABLE = "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B";
var REJECTED = "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406";
var FIRST_ROWS = [
  {
    key: "received",
    label: "\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF",
    aliases: ["\u672C\u5E74\u65B0\u6536\u7533\u8BF7\u6570\u91CF", "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"]
  },
  {
    key: "carried-in",
    label: "\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF",
    aliases: ["\u4E0A\u5E74\u7ED3\u8F6C\u7533\u8BF7\u6570\u91CF", "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"]
  },
  { key: "granted", label: "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00", under: [RESULTS] },
  {
    key: "partial",
    label: "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09",
    under: [RESULTS]
  },
  { key: "denied.secret", label: "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", under: [RESULTS, DENIED] },
  { key: "denied.law", label: "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", under: [RESULTS, DENIED] },
  { key: "denied.stability", label: "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D", under: [RESULTS, DENIED] },
  { key: "denied.third-party", label: "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", under: [RESULTS, DENIED] },
  { key: "denied.internal", label: "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", under: [RESULTS, DENIED] },
  { key: "denied.process", label: "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", under: [RESULTS, DENIED] },
  { key: "denied.enforcement", label: "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377", under: [RESULTS, DENIED] },
  { key: "denied.inquiry", label: "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", under: [RESULTS, DENIED] },
  {
    key: "unavailable.not-held",
    label: "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F",
    under: [RESULTS, UNAVAILABLE]
  },
  {
    key: "unavailable.not-made",
    label: "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C",
    under: [RESULTS, UNAVAILABLE]
  },
  { key: "unavailable.unclear", label: "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E", under: [RESULTS, UNAVAILABLE] },
  { key: "rejected.complaint", label: "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7", under: [RESULTS, REJECTED] },
  { key: "rejected.repeat", label: "2.\u91CD\u590D\u7533\u8BF7", under: [RESULTS, REJECTED] },
  { key: "rejected.publication", label: "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269", under: [RESULTS, REJECTED] },
  { key: "rejected.excessive", label: "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7", under: [RESULTS, REJECTED] },
  {
    key: "rejected.reissue",
    label: "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F",
    under: [RESULTS, REJECTED]
  }
];
var LAST_ROWS = [
  { key: "results", label: "\uFF08\u4E03\uFF09\u603B\u8BA1", aliases: ["\uFF08\u4E03\uFF09\u5408\u8BA1"], under: [RESULTS] },
  { key: "carried-out", label: "\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", aliases: ["\u7ED3\u8F6C\u4E0B\u5E74\u5EA6"] }
];
var CLOSED = { key: "closed", label: "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406", under: [RESULTS] };
function requestsTable(closed, closedGroups) {
  const rows2 = [...FIRST_ROWS, ...closed, ...LAST_ROWS];
  const results = rows2.filter((row) => row.under && row.key !== "results");
  return {
    key: "t3",
    title: TABLE_3_TITLE,
    section: 2,
    blocks: [{ rows: rows2, columns: APPLICANTS }],
    groups: [
      {
        label: "\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09",
        kind: "words"
      },
      { label: "\u7533\u8BF7\u4EBA\u60C5\u51B5", kind: "columns" },
      { label: ORGANISATIONS, kind: "columns" },
      { label: RESULTS, kind: "rows" },
      ...[DENIED, UNAVAILABLE, REJECTED, ...closedGroups].map((label) => ({
        label,
        kind: "rows"
      }))
    ],
    sums: [
      {
        rule: "t3.row-total",
        must: {
          zh: "\u603B\u8BA1\u5E94\u7B49\u4E8E\u5404\u7C7B\u7533\u8BF7\u4EBA\u4E4B\u548C",
          en: "the total should be the sum of all applicants"
        },
        along: "row",
        target: "total",
        terms: APPLICANTS.filter((column2) => column2.key !== "total").map((column2) => [
          column2.key,
          1
        ])
      },
      {
        rule: "t3.results",
        must: {
          zh: "\uFF08\u4E03\uFF09\u603B\u8BA1\u5E94\u7B49\u4E8E\uFF08\u4E00\uFF09\u81F3\uFF08\u516D\uFF09\u5404\u9879\u4E4B\u548C",
          en: "total (\u4E03) should be the sum of items (\u4E00) to (\u516D)"
        },
        along: "column",
        target: "results",
        terms: results.map((row) => [row.key, 1])
      },
      {
        // Item 1 + item 2 = item 3 (its total) + item 4, solved for item 4, which closes the account.
        rule: "t3.balance",
        must: {
          zh: "\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u5E94\u7B49\u4E8E\u7B2C\u4E09\u9879\uFF08\u4E03\uFF09\u52A0\u7B2C\u56DB\u9879",
          en: "item 1 + item 2 should equal item 3 (\u4E03) + item 4"
        },
        along: "column",
        target: "carried-out",
        terms: [
          ["received", 1],
          ["carried-in", 1],
          ["results", -1]
        ]
      }
    ]
  };
}
var OUTCOMES = [
  { key: "upheld", label: "\u7ED3\u679C\u7EF4\u6301", aliases: ["\u7EF4\u6301"] },
  { key: "corrected", label: "\u7ED3\u679C\u7EA0\u6B63", aliases: ["\u7EA0\u6B63"] },
  { key: "other", label: "\u5176\u4ED6\u7ED3\u679C", aliases: ["\u5176\u4ED6"] },
  { key: "pending", label: "\u5C1A\u672A\u5BA1\u7ED3", aliases: ["\u672A\u5BA1\u7ED3"] },
  { key: "total", label: "\u603B\u8BA1", aliases: ["\u5408\u8BA1"] }
];
var REVIEWS = [
  ["reconsideration", ["\u884C\u653F\u590D\u8BAE"]],
  ["litigation-direct", ["\u884C\u653F\u8BC9\u8BBC", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9"]],
  ["litigation-after", ["\u884C\u653F\u8BC9\u8BBC", "\u590D\u8BAE\u540E\u8D77\u8BC9"]]
];
var REVIEWS_TABLE = {
  key: "t4",
  title: TABLE_4_TITLE,
  section: 3,
  blocks: [
    {
      rows: [{ key: "", label: "" }],
      columns: REVIEWS.flatMap(
        ([review, under]) => OUTCOMES.map((outcome) => ({ ...outcome, key: `${review}.${outcome.key}`, under }))
      )
    }
  ],
  groups: [
    { label: "\u884C\u653F\u590D\u8BAE", kind: "columns" },
    { label: "\u884C\u653F\u8BC9\u8BBC", kind: "columns" },
    { label: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", kind: "columns" },
    { label: "\u590D\u8BAE\u540E\u8D77\u8BC9", kind: "columns" }
  ],
  sums: REVIEWS.map(
    ([review]) => ({
      rule: "t4.total",
      must: { zh: "\u603B\u8BA1\u5E94\u7B49\u4E8E\u524D\u56DB\u9879\u4E4B\u548C", en: "the total should be the sum of the four before it" },
      along: "row",
      target: `${review}.total`,
      terms: OUTCOMES.slice(0, -1).map((outcome) => [`${review}.${outcome.key}`, 1])
    })
  )
};

// lib/form/annual-2019.ts
var DECISIONS = [
  { key: "previous", label: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", aliases: ["\u4E0A\u5E74\u9879\u76EE\u6570\u91CF"] },
  { key: "change", label: "\u672C\u5E74\u589E/\u51CF", signed: true },
  { key: "decisions", label: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF", aliases: ["\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF"] }
];
var ANNUAL_2019 = {
  id: "annual-2019",
  title: { zh: "2019 \u5E74\u7248\u683C\u5F0F", en: "Form of 2019" },
  source: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  years: [2019, 2020],
  sections: SECTIONS,
  plans: PLANS,
  mentions: [],
  tables: [
    {
      key: "t2",
      title: TABLE_2_TITLE,
      section: 1,
      groups: [CONTENT],
      blocks: [
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
          rows: [
            { key: "regulations", label: "\u89C4\u7AE0" },
            { key: "normative", label: "\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"] }
          ],
          columns: [
            { key: "drafted", label: "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", aliases: ["\u672C\u5E74\u5236\u4F5C\u6570\u91CF"] },
            { key: "published", label: "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", aliases: ["\u672C\u5E74\u516C\u5F00\u6570\u91CF"] },
            { key: "total", label: "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", aliases: ["\u516C\u5F00\u603B\u6570\u91CF"] }
          ]
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
          rows: [
            { key: "permits", label: "\u884C\u653F\u8BB8\u53EF" },
            { key: "services", label: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879" }
          ],
          columns: DECISIONS
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
          rows: [
            { key: "penalties", label: "\u884C\u653F\u5904\u7F5A" },
            { key: "coercion", label: "\u884C\u653F\u5F3A\u5236" }
          ],
          columns: DECISIONS
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
          rows: [{ key: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }],
          columns: DECISIONS.filter((column2) => column2.key !== "decisions")
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879",
          rows: [{ key: "procurement", label: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D" }],
          columns: [
            { key: "items", label: "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF" },
            { key: "amount", label: "\u91C7\u8D2D\u603B\u91D1\u989D", unit: "\u4E07\u5143" }
          ]
        }
      ],
      sums: []
    },
    requestsTable([CLOSED], []),
    REVIEWS_TABLE
  ]
};

// lib/form/annual-2021.ts
var DECISIONS2 = [
  { key: "decisions", label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", aliases: ["\u5904\u7406\u51B3\u5B9A\u6570\u91CF"] }
];
var CLOSED_GROUP = "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406";
var CLOSED_ROWS = [
  {
    key: "closed.uncorrected",
    label: "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  },
  {
    key: "closed.unpaid",
    label: "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  },
  { key: "closed.other", label: "3.\u5176\u4ED6" }
].map((row) => ({ ...row, under: [...CLOSED.under ?? [], CLOSED_GROUP] }));
var ANNUAL_2021 = {
  id: "annual-2021",
  title: { zh: "2021 \u5E74\u7248\u683C\u5F0F", en: "Form of 2021" },
  source: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7",
  years: [2021, 9999],
  sections: SECTIONS,
  plans: PLANS,
  // 国办函〔2020〕109号: notices of charges, their sum, and what was collected are reported in section 六.
  mentions: [
    {
      section: 5,
      name: "\u4FE1\u606F\u5904\u7406\u8D39",
      words: ["\u6536\u8D39", "\u6536\u53D6", "\u5904\u7406\u8D39", "\u8D39\u7528"],
      what: { zh: "\u4FE1\u606F\u5904\u7406\u8D39\u7684\u6536\u53D6\u60C5\u51B5", en: "the fees charged for handling information" }
    }
  ],
  tables: [
    {
      key: "t2",
      title: TABLE_2_TITLE,
      section: 1,
      groups: [CONTENT],
      blocks: [
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
          rows: [
            { key: "regulations", label: "\u89C4\u7AE0" },
            { key: "normative", label: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u89C4\u8303\u6027\u6587\u4EF6"] }
          ],
          columns: [
            { key: "made", label: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", aliases: ["\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5236\u53D1\u6570"] },
            { key: "repealed", label: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", aliases: ["\u5E9F\u6B62\u4EF6\u6570", "\u672C\u5E74\u5E9F\u6B62\u6570"] },
            { key: "valid", label: "\u73B0\u884C\u6709\u6548\u4EF6\u6570", aliases: ["\u6709\u6548\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u6570"] }
          ]
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
          rows: [{ key: "permits", label: "\u884C\u653F\u8BB8\u53EF" }],
          columns: DECISIONS2
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
          rows: [
            { key: "penalties", label: "\u884C\u653F\u5904\u7F5A" },
            { key: "coercion", label: "\u884C\u653F\u5F3A\u5236" }
          ],
          columns: DECISIONS2
        },
        {
          heading: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
          rows: [{ key: "fees", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }],
          columns: [
            {
              key: "amount",
              label: "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09",
              aliases: ["\u6536\u8D39\u91D1\u989D"],
              unit: "\u4E07\u5143"
            }
          ]
        }
      ],
      sums: []
    },
    requestsTable(
      [...CLOSED_ROWS, { ...CLOSED, replaces: CLOSED_ROWS.map((row) => row.key) }],
      [CLOSED_GROUP]
    ),
    REVIEWS_TABLE
  ]
};

// lib/form/index.ts
var FORMS = [ANNUAL_2021, ANNUAL_2019];

// lib/text/letters.ts
var HAN = "\\u4e00-\\u9fff";
var isHan = (code) => code >= 19968 && code <= 40959;
var ANY_HAN = new RegExp(`[${HAN}]`);
var hasHan = (text) => ANY_HAN.test(text);
var narrowCode = (code) => code > 65280 && code < 65375 ? code - 65248 : code;

// lib/text/numerals.ts
var NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var ZEROS = "\u3007\u96F6\u25CB\u25EFOo\uFF2F\uFF4F\u039F\u041E0\uFF10";
var ONES = "1\uFF11\u4E00lI\uFF4C\uFF29";
var DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var YEAR = `[2\uFF12\u4E8C][${ZEROS}][2-9\uFF12-\uFF19\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D${ONES}${ZEROS}]{2}`;
function yearOf(text) {
  const digits = [...text].map((letter) => {
    if (ZEROS.includes(letter)) return 0;
    if (ONES.includes(letter)) return 1;
    const digit = DIGITS.indexOf(letter);
    return digit >= 0 ? digit : Number(letter.normalize("NFKC"));
  });
  return Number(digits.join(""));
}
var FIRST_YEAR = new RegExp(YEAR);
function firstYear(text) {
  const [year] = FIRST_YEAR.exec(text) ?? [];
  return year === void 0 ? 0 : yearOf(year);
}
var NAMED_YEAR = new RegExp(`(?<![\\dA-Za-z])${YEAR}(?=\u5E74)`, "g");
var withPlainYears = (text) => text.includes("\u5E74") ? text.replace(NAMED_YEAR, (year) => String(yearOf(year))) : text;
var TENS = { \u5341: 10, \u767E: 100, \u5343: 1e3 };
function chineseNumber(text) {
  let sum4 = 0;
  let digit = -1;
  for (const letter of text) {
    const scale = TENS[letter];
    if (scale) {
      sum4 += (digit < 0 ? 1 : digit) * scale;
      digit = -1;
      continue;
    }
    if (digit > 0) return null;
    if (letter === "\u4E24" || letter === "\u5169") digit = 2;
    else digit = ZEROS.includes(letter) ? 0 : DIGITS.indexOf(letter);
    if (digit < 0) return null;
  }
  return sum4 + Math.max(digit, 0);
}

// lib/text/space.ts
var SPACE = "\\s\\u0085";
var INVISIBLE = "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";
var GAP = `${SPACE}${INVISIBLE}`;
function isSpace(code) {
  if (code < 128) return code === 32 || code >= 9 && code <= 13;
  if (code === 160 || code === 12288 || code === 133) return true;
  if (code < 5760 || code > 8287) return false;
  return code === 5760 || code >= 8192 && code <= 8202 || code >= 8232 && code <= 8233 || code === 8239 || code === 8287;
}
function isInvisible(code) {
  if (code === 173 || code === 65279 || code === 847 || code === 1564 || code === 6158)
    return true;
  if (code < 8203 || code > 8303 && code < 65024) return false;
  return code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288 && code <= 8303 || code >= 65024 && code <= 65039;
}
var isGap = (code) => isSpace(code) || isInvisible(code);
var SPACES = new RegExp(`[${SPACE}]+`, "g");
var GAPS = new RegExp(`[${GAP}]+`, "g");
var UNSEEN = new RegExp(`[${INVISIBLE}]+`, "g");
var SEEN = new RegExp(`[^${GAP}]`);
var isBlank = (text) => !SEEN.test(text);
var foldSpace = (text) => withoutInvisible(text).replace(SPACES, " ").trim();
var withoutSpace = (text) => text.replace(GAPS, "");
var withoutInvisible = (text) => text.replace(UNSEEN, "");
var narrowed = (text) => text.normalize("NFKC");
var lineInOneWidth = (text) => foldSpace(narrowed(text));
var inOneWidth = (text) => withoutSpace(narrowed(text));
var parted = (word) => [...word].join(PARTED);
var PARTED = `[${GAP}]*`;

// lib/text/traditional.ts
var PAIRS = "\u6578\u6570\u8A08\u8BA1\u7E3D\u603B\u9805\u9879\u696D\u4E1A\u69CB\u6784\u6A5F\u673A\u95DC\u5173\u8907\u590D\u5FA9\u590D\u8B70\u8BAE\u8A34\u8BC9\u8A1F\u8BBC\u7D50\u7ED3\u7DAD\u7EF4\u7CFE\u7EA0\u5BE9\u5BA1\u8F49\u8F6C\u958B\u5F00\u5831\u62A5\u6703\u4F1A\u5718\u56E2\u9AD4\u4F53\u52D9\u52A1\u500B\u4E2A\u7121\u65E0\u64DA\u636E\u73FE\u73B0\u61C9\u5E94\u66F8\u4E66\u55AE\u5355\u8655\u5904\u8A31\u8BB8\u689D\u6761\u898F\u89C4\u7BC4\u8303\u8CBB\u8D39\u63A1\u91C7\u8CFC\u8D2D\u984D\u989D\u8FA6\u529E\u985E\u7C7B\u5C6C\u5C5E\u570B\u56FD\u92B7\u9500\u8ACB\u8BF7\u8CC7\u8D44\u8A0A\u8BAF\u57F7\u6267\u8A62\u8BE2\u8B8A\u53D8\u7D66\u7ED9\u6B0A\u6743\u904E\u8FC7\u5167\u5185\u5F9E\u4ECE\u65BC\u4E8E\u8207\u4E0E\u70BA\u4E3A\u8853\u672F\u5F37\u5F3A\u7372\u83B7\u54E1\u5458\u5354\u534F\u9055\u8FDD\u88DC\u8865\u9F4A\u9F50\u78BA\u786E\u8B49\u8BC1\u88FD\u5236\u5EE2\u5E9F\u6B77\u5386\u865F\u53F7\u5340\u533A\u7E23\u53BF\u9109\u4E61\u93AE\u9547\u5EF3\u5385\u9580\u95E8\u8CA1\u8D22\u74B0\u73AF\u7D71\u7EDF\u8FB2\u519C\u7D93\u7ECF\u6FDF\u6D4E\u767C\u53D1\u4F48\u5E03\u5FB5\u5F81\u842C\u4E07\u5104\u4EBF\u5169\u4E24\u7522\u4EA7\u8CEA\u8D28\u8B77\u62A4\u5C0D\u5BF9\u5C0E\u5BFC\u5BE6\u5B9E\u5C08\u4E13\u7D44\u7EC4\u7E54\u7EC7\u69CB\u6784\u7A69\u7A33\u616E\u8651\u64FE\u6270\u7E73\u7F34\u7D0D\u7EB3\u6A94\u6863\u8A73\u8BE6\u7D30\u7EC6\u4FC2\u7CFB\u7A2E\u79CD\u4F86\u6765\u8AAA\u8BF4\u4E26\u5E76\u5F8C\u540E\u6642\u65F6\u9593\u95F4\u969B\u9645\u9019\u8FD9\u5C07\u5C06\u52D5\u52A8\u614B\u6001\u50B3\u4F20\u905E\u9012\u9304\u5F55\u8AA4\u8BEF\u984C\u9898\u898B\u89C1\u7BC0\u8282\u6CC1\u51B5\u6C7A\u51B3\u7F70\u7F5A\u7E8C\u7EED\u7E7C\u7EE7\u8209\u4E3E\u8A2A\u8BBF\u6E1B\u51CF\u9032\u8FDB\u8A8D\u8BA4\u6C92\u6CA1\u8F09\u8F7D\u9054\u8FBE\u570D\u56F4\u806F\u8054\u9918\u4F59";
var SIMPLIFIED = /* @__PURE__ */ new Map();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));
var TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`);
var EACH = new RegExp(TRADITIONAL.source, "g");
var isTraditional = (text) => TRADITIONAL.test(text);
var simplified = (text) => isTraditional(text) ? text.replace(EACH, (letter) => SIMPLIFIED.get(letter) ?? letter) : text;

// lib/table/label.ts
var BRACKETS = /[(〔[][^()〔〕[\]]*[)〕\]]?/g;
var PUNCTUATION = new RegExp(
  `[${GAP}!-/:-@\\u005b-\\u0060\\u007b-\\u00bf\\u2010-\\u205e\\u2190-\\u2bff\\u3001-\\u3004\\u3006\\u3008-\\u303f\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff5f-\\uff65]+`,
  "g"
);
var NOTHING = { words: "", number: "" };
var LABEL_LIMIT = 120;
var read = /* @__PURE__ */ new Map();
var MOST_KEPT = 1e3;
function readLabel(text) {
  if (text.length > LABEL_LIMIT * 4) return NOTHING;
  const known2 = read.get(text);
  if (known2) return known2;
  if (read.size >= MOST_KEPT) read.clear();
  const label = parseLabel(text);
  read.set(text, label);
  return label;
}
function parseLabel(text) {
  const folded = foldLabel(text);
  if (folded.length === 0 || folded.length > LABEL_LIMIT) return NOTHING;
  const at = numberingOf(folded);
  const rest = folded.slice(at.end);
  const plain = !HAS_BRACKET.test(rest);
  const words2 = (plain ? "" : bareWords(rest.replace(BRACKETS, ""))) || bareWords(rest);
  return { words: words2, number: folded.slice(at.start, at.start + at.length) };
}
var HAS_BRACKET = /[(〔[]/;
function wordsWithRemark(text) {
  const folded = foldLabel(text);
  return bareWords(folded.slice(numberingOf(folded).end));
}
function bareWords(text) {
  const bare = keep(text, isWordLetter) ?? narrowed(text).replace(PUNCTUATION, "");
  const words2 = simplified(bare);
  return words2.includes("\u5176\u5B83") ? words2.replaceAll("\u5176\u5B83", "\u5176\u4ED6") : words2;
}
function foldLabel(text) {
  return keep(text, isLabelSign) ?? inOneWidth(text);
}
function keep(text, wanted) {
  let kept2 = "";
  let from2 = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const narrow = narrowCode(code);
    if (!isCommon(narrow)) return null;
    const stays = wanted(narrow);
    if (stays && narrow === code) continue;
    kept2 += text.slice(from2, i);
    if (stays) kept2 += String.fromCharCode(narrow);
    from2 = i + 1;
  }
  return from2 === 0 ? text : kept2 + text.slice(from2);
}
function isCommon(code) {
  return isHan(code) || code < 127 || isGap(code) || COMMON.includes(String.fromCharCode(code));
}
var COMMON = "\u3001\u3002\u201C\u201D\u300A\u300B\u3008\u3009\u3014\u3015\u3010\u3011\u2014";
var isLabelSign = (code) => code > 32 && !isGap(code);
function isWordLetter(code) {
  return isHan(code) || code > 47 && code < 58 || code > 64 && code < 91 || code > 96 && code < 123;
}
var OPENING = "(<\u3014[";
var CLOSING = ")>\u3015]";
var BEHIND = "\u3001.,:\u3002)";
function numberingOf(text) {
  const none = { start: 0, length: 0, end: 0 };
  const isOne = (signs, at2) => at2 < text.length && signs.includes(text.charAt(at2));
  let at = 0;
  const ordinal = text.startsWith("\u7B2C");
  if (ordinal) at++;
  const opened = isOne(OPENING, at);
  if (opened) at++;
  const start = at;
  while (at < start + 3 && isOne(NUMERALS, at)) at++;
  if (at === start) while (at < start + 2 && isOne("0123456789", at)) at++;
  const length = at - start;
  if (length === 0) return none;
  const closed = isOne(CLOSING, at);
  const bracket = isOne(")", at);
  if (closed) at++;
  if (isOne(BEHIND, at)) return { start, length, end: at + 1 };
  return bracket || closed && opened && !ordinal ? { start, length, end: at } : none;
}
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    before = row;
  }
  return before[b.length] ?? limit + 1;
}

// lib/form/labels.ts
var NEAR_FROM = 6;
var NEAR_SHARE = 0.3;
var LabelIndex = class {
  entries = /* @__PURE__ */ new Map();
  known = /* @__PURE__ */ new Map();
  add(item, label, aliases = []) {
    this.put(item, readLabel(label).words, "exact");
    this.put(item, wordsWithRemark(label), "exact");
    for (const alias of aliases) this.put(item, readLabel(alias).words, "alias");
  }
  put(item, words2, likeness) {
    if (words2 === "") return;
    const entry = this.entries.get(words2);
    if (!entry) this.entries.set(words2, { words: words2, items: [item], likeness });
    else if (!entry.items.includes(item)) entry.items.push(item);
  }
  /** The label as it is printed, or in words of the same meaning. */
  exact(label) {
    return this.entries.get(label.words) ?? null;
  }
  /** As `exact`; failing that the one label that is nearly the same or stands whole within the printed one. */
  match(label) {
    const exact2 = this.exact(label);
    if (exact2 || label.words.length < NEAR_FROM) return exact2;
    let match = this.known.get(label.words);
    if (match === void 0) {
      match = this.nearest(label.words);
      this.known.set(label.words, match);
    }
    return match;
  }
  nearest(words2) {
    const holding = [...this.entries.values()].filter(
      (entry) => entry.words.length >= NEAR_FROM - 1 && (words2.includes(entry.words) || words2.length >= NEAR_FROM && entry.words.startsWith(words2))
    );
    if (holding.length > 0) return single(holding);
    let best = [];
    let least = Number.POSITIVE_INFINITY;
    for (const entry of this.entries.values()) {
      if (entry.words.length < NEAR_FROM) continue;
      const limit = Math.floor(entry.words.length * NEAR_SHARE);
      const off = distance(words2, entry.words, limit);
      if (off > limit) continue;
      if (off < least) best = [];
      if (off <= least) best.push(entry);
      least = Math.min(least, off);
    }
    return single(best);
  }
};
function single(entries) {
  const items = new Set(entries.flatMap((entry) => entry.items));
  const first = entries[0];
  if (!first || items.size !== first.items.length) return null;
  return { items: first.items, likeness: "near" };
}

// lib/form/model.ts
var models = /* @__PURE__ */ new Map();
function modelOf(form) {
  const known2 = models.get(form);
  if (known2) return known2;
  const model = new LazyModel(form);
  models.set(form, model);
  return model;
}
var LazyModel = class {
  constructor(form) {
    this.form = form;
  }
  form;
  #tables;
  #slots;
  #sums;
  #vocabulary;
  get tables() {
    this.#tables ??= this.form.tables.map(tableModel);
    return this.#tables;
  }
  get slots() {
    this.#slots ??= this.form.tables.flatMap(
      (table) => table.blocks.flatMap((block) => blockSlots(table, block))
    );
    return this.#slots;
  }
  get sums() {
    this.#sums ??= this.form.tables.flatMap(
      (table) => table.sums.flatMap((rule) => expand(table, rule))
    );
    return this.#sums;
  }
  get vocabulary() {
    this.#vocabulary ??= new Set(this.form.tables.flatMap(words));
    return this.#vocabulary;
  }
};
function factId(table, row, column2) {
  return row === "" ? `${table}.${column2}` : `${table}.${row}.${column2}`;
}
function tableModel(table) {
  const rows2 = new LabelIndex();
  const columns2 = new LabelIndex();
  const groups = new LabelIndex();
  const headings = /* @__PURE__ */ new Map();
  const rowItems = [];
  for (const block of table.blocks) {
    if (block.heading) headings.set(bareWords(block.heading), block);
    for (const row of block.rows) {
      const item = { block, row, order: rowItems.length, number: readLabel(row.label).number };
      rowItems.push(item);
      rows2.add(item, row.label, row.aliases);
    }
    block.columns.forEach((column2, order) => {
      columns2.add({ block, column: column2, order }, column2.label, column2.aliases);
    });
  }
  for (const group of table.groups) groups.add(group, group.label, group.aliases);
  return { table, rows: rows2, rowItems, columns: columns2, groups, headings };
}
function blockSlots(table, block) {
  return block.rows.flatMap(
    (row) => block.columns.map((column2) => ({
      id: factId(table.key, row.key, column2.key),
      table: table.key,
      row,
      column: column2,
      label: [row.label || (column2.under ?? []).join(" "), column2.label].join(" \xB7 ")
    }))
  );
}
function expand(table, rule) {
  const across = table.blocks.flatMap((block) => {
    const along = rule.along === "row" ? block.columns : block.rows;
    if (!along.some((field) => field.key === rule.target)) return [];
    return (rule.along === "row" ? block.rows : block.columns).map((field) => field.key);
  });
  const id = (key, other) => rule.along === "row" ? factId(table.key, other, key) : factId(table.key, key, other);
  return across.map((other) => ({
    rule: rule.rule,
    must: rule.must,
    target: id(rule.target, other),
    terms: rule.terms.map(([key, weight]) => ({ fact: id(key, other), weight }))
  }));
}
function words(table) {
  const fields = table.blocks.flatMap((block) => [...block.rows, ...block.columns]);
  return fields.filter((field) => !field.replaces).map((field) => readLabel(field.label).words);
}

// lib/packs/build.ts
function figure(key, row, column2 = [""]) {
  return { key, row, column: column2 };
}
function sum(rule, severity, target, terms, zh, en) {
  return relation(rule, severity, target, "=", terms, zh, en);
}
function atMost(rule, target, term, zh, en) {
  return relation(rule, "warning", target, "<=", [term], zh, en);
}
function relation(rule, severity, target, compare, terms, zh, en) {
  return {
    rule,
    title: { zh, en },
    severity,
    target,
    compare,
    terms: terms.map((term) => [term, 1])
  };
}

// lib/packs/department.ts
var TOTAL = ["\u5408\u8BA1", "\u603B\u8BA1", "\u6536\u5165\u5408\u8BA1", "\u652F\u51FA\u5408\u8BA1", "\u672C\u5E74\u6536\u5165\u5408\u8BA1", "\u672C\u5E74\u652F\u51FA\u5408\u8BA1"];
function official(column2, key = "") {
  const cars = ["\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39", "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39", "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u548C\u8FD0\u884C\u8D39"];
  const parts = (...words2) => cars.flatMap((label) => words2.map((word) => `${label}/${word}`));
  return [
    figure(
      `total${key}`,
      ["\u4E09\u516C\u7ECF\u8D39\u5408\u8BA1", "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u5408\u8BA1", "\u4E09\u516C\u7ECF\u8D39", "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA", "\u652F\u51FA\u5408\u8BA1", "\u5408\u8BA1", "\u603B\u8BA1"],
      column2
    ),
    figure(
      `abroad${key}`,
      ["\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39", "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u7528", "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u652F\u51FA", "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u7ECF\u8D39"],
      column2
    ),
    figure(
      `cars${key}`,
      [...parts("\u5C0F\u8BA1", "\u5408\u8BA1"), ...cars, "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA"],
      column2
    ),
    figure(
      `purchase${key}`,
      ["\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39", "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E", "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u652F\u51FA", ...parts("\u8D2D\u7F6E\u8D39")],
      column2
    ),
    figure(
      `running${key}`,
      [
        "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u8D39",
        "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39",
        "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA",
        ...parts("\u8FD0\u884C\u8D39", "\u8FD0\u884C\u7EF4\u62A4\u8D39")
      ],
      column2
    ),
    figure(`reception${key}`, ["\u516C\u52A1\u63A5\u5F85\u8D39", "\u516C\u52A1\u63A5\u5F85\u8D39\u7528", "\u516C\u52A1\u63A5\u5F85\u8D39\u652F\u51FA", "\u516C\u52A1\u63A5\u5F85"], column2)
  ];
}
function officialSums(set, key = "") {
  const id = (name) => `official.${name}${key}`;
  return [
    sum(
      `${set}.official`,
      "error",
      id("total"),
      [id("abroad"), id("cars"), id("reception")],
      "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u5408\u8BA1\u5E94\u7B49\u4E8E\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u3001\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u4E0E\u516C\u52A1\u63A5\u5F85\u8D39\u4E4B\u548C",
      "the total should be travel abroad, official cars and receptions together"
    ),
    sum(
      `${set}.cars`,
      "error",
      id("cars"),
      [id("purchase"), id("running")],
      "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u5E94\u7B49\u4E8E\u8D2D\u7F6E\u8D39\u52A0\u8FD0\u884C\u8D39",
      "official cars should be their purchase and running together"
    )
  ];
}
function commonSums(set) {
  return [
    sum(
      `${set}.balance`,
      "error",
      "overview.income-total",
      ["overview.expenditure-total"],
      "\u6536\u5165\u603B\u8BA1\u5E94\u7B49\u4E8E\u652F\u51FA\u603B\u8BA1",
      "total income should equal total expenditure"
    ),
    sum(
      `${set}.balance`,
      "error",
      "grants.income-total",
      ["grants.expenditure-total"],
      "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u603B\u8BA1\u5E94\u7B49\u4E8E\u652F\u51FA\u603B\u8BA1",
      "total income from grants should equal total expenditure from them"
    ),
    sum(
      `${set}.parts`,
      "error",
      "general.total",
      ["general.basic", "general.projects"],
      "\u5408\u8BA1\u5E94\u7B49\u4E8E\u57FA\u672C\u652F\u51FA\u52A0\u9879\u76EE\u652F\u51FA",
      "the total should be basic and project expenditure together"
    )
  ];
}
var GENERAL = [
  figure("total", TOTAL, ["\u672C\u5E74\u652F\u51FA/\u5408\u8BA1", "\u672C\u5E74\u652F\u51FA/\u5C0F\u8BA1", "\u672C\u5E74\u652F\u51FA\u5408\u8BA1", "\u5408\u8BA1", "\u5C0F\u8BA1"]),
  figure("basic", TOTAL, ["\u672C\u5E74\u652F\u51FA/\u57FA\u672C\u652F\u51FA", "\u57FA\u672C\u652F\u51FA", "\u57FA\u672C\u652F\u51FA/\u5C0F\u8BA1", "\u57FA\u672C\u652F\u51FA/\u5408\u8BA1"]),
  figure("projects", TOTAL, ["\u672C\u5E74\u652F\u51FA/\u9879\u76EE\u652F\u51FA", "\u9879\u76EE\u652F\u51FA", "\u9879\u76EE\u652F\u51FA/\u5C0F\u8BA1", "\u9879\u76EE\u652F\u51FA/\u5408\u8BA1"])
];
var BASIC = [
  figure("staff", ["\u4EBA\u5458\u7ECF\u8D39\u5408\u8BA1", "\u4EBA\u5458\u7ECF\u8D39"], ["\u51B3\u7B97\u6570", "\u91D1\u989D", "\u9884\u7B97\u6570", "\u5408\u8BA1", ""]),
  figure(
    "operating",
    ["\u516C\u7528\u7ECF\u8D39\u5408\u8BA1", "\u516C\u7528\u7ECF\u8D39", "\u65E5\u5E38\u516C\u7528\u7ECF\u8D39"],
    ["\u51B3\u7B97\u6570", "\u91D1\u989D", "\u9884\u7B97\u6570", "\u5408\u8BA1", ""]
  )
];

// lib/packs/department-accounts.ts
var AMOUNT = ["\u51B3\u7B97\u6570", "\u652F\u51FA\u51B3\u7B97\u6570", "\u672C\u5E74\u51B3\u7B97\u6570", "\u51B3\u7B97", "\u91D1\u989D", "\u5408\u8BA1", ""];
var PLANNED = ["\u9884\u7B97\u6570", "\u5168\u5E74\u9884\u7B97\u6570", "\u5E74\u521D\u9884\u7B97\u6570", "\u9884\u7B97"];
var ALL = ["\u5408\u8BA1", "\u5C0F\u8BA1", ...AMOUNT];
var DEPARTMENT_ACCOUNTS = {
  format: "gouji/rules@1",
  id: "department-accounts",
  title: { zh: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8868", en: "Final accounts of a department" },
  source: "\u8D22\u9884\u30142016\u3015143\u53F7",
  tables: [
    {
      key: "overview",
      titles: ["\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868", "\u6536\u652F\u51B3\u7B97\u603B\u8868", "\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u4F53\u60C5\u51B5\u8868", "\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868"],
      figures: [
        figure("income", ["\u672C\u5E74\u6536\u5165\u5408\u8BA1"], AMOUNT),
        figure("expenditure", ["\u672C\u5E74\u652F\u51FA\u5408\u8BA1"], AMOUNT),
        figure(
          "surplus-used",
          ["\u4F7F\u7528\u975E\u8D22\u653F\u62E8\u6B3E\u7ED3\u4F59", "\u4F7F\u7528\u975E\u8D22\u653F\u62E8\u6B3E\u7ED3\u4F59\u548C\u4E13\u7528\u7ED3\u4F59", "\u7528\u4E8B\u4E1A\u57FA\u91D1\u5F25\u8865\u6536\u652F\u5DEE\u989D"],
          AMOUNT
        ),
        figure("brought-forward", ["\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", "\u4E0A\u5E74\u7ED3\u8F6C\u548C\u7ED3\u4F59"], AMOUNT),
        figure("distributed", ["\u7ED3\u4F59\u5206\u914D"], AMOUNT),
        figure("carried-forward", ["\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59"], AMOUNT),
        figure("income-total", ["\u6536\u5165\u603B\u8BA1", "\u6536\u5165/\u603B\u8BA1", "\u672C\u5E74\u6536\u5165/\u603B\u8BA1"], AMOUNT),
        figure("expenditure-total", ["\u652F\u51FA\u603B\u8BA1", "\u652F\u51FA/\u603B\u8BA1", "\u672C\u5E74\u652F\u51FA/\u603B\u8BA1"], AMOUNT)
      ]
    },
    {
      key: "income",
      titles: ["\u6536\u5165\u51B3\u7B97\u8868", "\u6536\u5165\u51B3\u7B97\u603B\u8868", "\u6536\u5165\u51B3\u7B97\u60C5\u51B5\u8868", "\u6536\u5165\u51B3\u7B97\u603B\u4F53\u60C5\u51B5\u8868"],
      figures: [
        figure("total", TOTAL, ["\u672C\u5E74\u6536\u5165\u5408\u8BA1", "\u5408\u8BA1", "\u6536\u5165\u5408\u8BA1", "\u603B\u8BA1"]),
        figure("grants", TOTAL, ["\u8D22\u653F\u62E8\u6B3E\u6536\u5165", "\u8D22\u653F\u62E8\u6B3E\u6536\u5165/\u5C0F\u8BA1", "\u8D22\u653F\u62E8\u6B3E"])
      ]
    },
    {
      key: "expenditure",
      titles: ["\u652F\u51FA\u51B3\u7B97\u8868", "\u652F\u51FA\u51B3\u7B97\u603B\u8868", "\u652F\u51FA\u51B3\u7B97\u60C5\u51B5\u8868", "\u652F\u51FA\u51B3\u7B97\u603B\u4F53\u60C5\u51B5\u8868"],
      figures: [figure("total", TOTAL, ["\u672C\u5E74\u652F\u51FA\u5408\u8BA1", "\u5408\u8BA1", "\u652F\u51FA\u5408\u8BA1", "\u603B\u8BA1"])]
    },
    {
      key: "grants",
      titles: [
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u51B3\u7B97\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u4F53\u60C5\u51B5\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868"
      ],
      figures: [
        figure("income", ["\u672C\u5E74\u6536\u5165\u5408\u8BA1"], AMOUNT),
        figure("brought-forward", ["\u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59"], AMOUNT),
        figure("income-total", ["\u6536\u5165\u603B\u8BA1", "\u6536\u5165/\u603B\u8BA1", "\u8D22\u653F\u62E8\u6B3E\u6536\u5165/\u603B\u8BA1"], AMOUNT),
        figure("expenditure", ["\u672C\u5E74\u652F\u51FA\u5408\u8BA1"], ALL),
        figure("carried-forward", ["\u5E74\u672B\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59"], ALL),
        figure("expenditure-total", ["\u652F\u51FA\u603B\u8BA1", "\u652F\u51FA/\u603B\u8BA1", "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA/\u603B\u8BA1"], ALL),
        figure("general", ["\u672C\u5E74\u652F\u51FA\u5408\u8BA1"], ["\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E", "\u4E00\u822C\u516C\u5171\u9884\u7B97"])
      ]
    },
    {
      key: "general",
      titles: [
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u60C5\u51B5\u8868"
      ],
      figures: GENERAL
    },
    {
      key: "basic",
      titles: [
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u60C5\u51B5\u8868"
      ],
      figures: BASIC
    },
    {
      key: "official",
      titles: [
        "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u60C5\u51B5\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u51B3\u7B97\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u53CA\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868"
      ],
      figures: [...official(AMOUNT), ...official(PLANNED, "-planned")]
    },
    // Tables whose titles contain those above.
    {
      key: "other",
      titles: [
        "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u652F\u51FA\u51B3\u7B97\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868",
        "\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
        "\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u51B3\u7B97\u8868",
        "\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868",
        "\u9879\u76EE\u652F\u51FA\u51B3\u7B97\u8868",
        "\u7ECF\u8425\u652F\u51FA\u51B3\u7B97\u8868",
        "\u975E\u7A0E\u6536\u5165\u51B3\u7B97\u8868",
        "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u51B3\u7B97\u8868",
        "\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
        "\u4F1A\u8BAE\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
        "\u57F9\u8BAD\u8D39\u652F\u51FA\u51B3\u7B97\u8868"
      ],
      figures: []
    }
  ],
  relations: [
    ...commonSums("accounts"),
    sum(
      "accounts.carried",
      "warning",
      "overview.income-total",
      ["overview.income", "overview.surplus-used", "overview.brought-forward"],
      "\u6536\u5165\u603B\u8BA1\u5E94\u7B49\u4E8E\u672C\u5E74\u6536\u5165\u5408\u8BA1\u3001\u4F7F\u7528\u7684\u7ED3\u4F59\u4E0E\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59\u4E4B\u548C",
      "total income should be the year\u2019s income, the surplus used and what was brought forward"
    ),
    sum(
      "accounts.carried",
      "warning",
      "overview.expenditure-total",
      ["overview.expenditure", "overview.distributed", "overview.carried-forward"],
      "\u652F\u51FA\u603B\u8BA1\u5E94\u7B49\u4E8E\u672C\u5E74\u652F\u51FA\u5408\u8BA1\u3001\u7ED3\u4F59\u5206\u914D\u4E0E\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59\u4E4B\u548C",
      "total expenditure should be the year\u2019s, the surplus distributed and what is carried forward"
    ),
    sum(
      "accounts.carried",
      "warning",
      "grants.income-total",
      ["grants.income", "grants.brought-forward"],
      "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u603B\u8BA1\u5E94\u7B49\u4E8E\u672C\u5E74\u6536\u5165\u5408\u8BA1\u52A0\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59",
      "total income from grants should be the year\u2019s and what was brought forward"
    ),
    sum(
      "accounts.carried",
      "warning",
      "grants.expenditure-total",
      ["grants.expenditure", "grants.carried-forward"],
      "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u603B\u8BA1\u5E94\u7B49\u4E8E\u672C\u5E74\u652F\u51FA\u5408\u8BA1\u52A0\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
      "total expenditure from grants should be the year\u2019s and what is carried forward"
    ),
    sum(
      "accounts.income",
      "error",
      "income.total",
      ["overview.income"],
      "\u6536\u5165\u51B3\u7B97\u8868\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868\u7684\u672C\u5E74\u6536\u5165\u5408\u8BA1",
      "the total of the income table should be the year\u2019s income in the overview"
    ),
    sum(
      "accounts.expenditure",
      "error",
      "expenditure.total",
      ["overview.expenditure"],
      "\u652F\u51FA\u51B3\u7B97\u8868\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868\u7684\u672C\u5E74\u652F\u51FA\u5408\u8BA1",
      "the total of the expenditure table should be the year\u2019s expenditure in the overview"
    ),
    sum(
      "accounts.grants",
      "warning",
      "grants.income",
      ["income.grants"],
      "\u8D22\u653F\u62E8\u6B3E\u7684\u672C\u5E74\u6536\u5165\u5408\u8BA1\u5E94\u7B49\u4E8E\u6536\u5165\u51B3\u7B97\u8868\u7684\u8D22\u653F\u62E8\u6B3E\u6536\u5165",
      "the year\u2019s income from grants should be the grants in the income table"
    ),
    sum(
      "accounts.general",
      "warning",
      "general.total",
      ["grants.general"],
      "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u8D22\u653F\u62E8\u6B3E\u603B\u8868\u4E2D\u7684\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA",
      "expenditure from the general budget should be that of the grants overview"
    ),
    sum(
      "accounts.basic",
      "error",
      "general.basic",
      ["basic.staff", "basic.operating"],
      "\u57FA\u672C\u652F\u51FA\u5E94\u7B49\u4E8E\u4EBA\u5458\u7ECF\u8D39\u52A0\u516C\u7528\u7ECF\u8D39",
      "basic expenditure should be staff and operating costs together"
    ),
    ...officialSums("accounts"),
    ...officialSums("accounts", "-planned")
  ]
};

// lib/packs/department-budget.ts
var AMOUNT2 = ["\u9884\u7B97\u6570", "\u672C\u5E74\u9884\u7B97\u6570", "\u9884\u7B97", "\u672C\u5E74\u9884\u7B97", "\u9884\u7B97\u91D1\u989D", "\u91D1\u989D", "\u5408\u8BA1", ""];
var ALL2 = ["\u5408\u8BA1", "\u5C0F\u8BA1", ...AMOUNT2];
var DEPARTMENT_BUDGET = {
  format: "gouji/rules@1",
  id: "department-budget",
  title: { zh: "\u90E8\u95E8\u9884\u7B97\u516C\u5F00\u8868", en: "Budget of a department" },
  source: "\u8D22\u9884\u30142016\u3015143\u53F7",
  tables: [
    {
      key: "overview",
      titles: ["\u6536\u652F\u603B\u8868", "\u6536\u652F\u9884\u7B97\u603B\u8868", "\u6536\u652F\u603B\u4F53\u60C5\u51B5\u8868", "\u6536\u652F\u9884\u7B97\u603B\u4F53\u60C5\u51B5\u8868", "\u6536\u652F\u603B\u4F53\u8868"],
      figures: [
        figure("income-total", ["\u6536\u5165\u603B\u8BA1", "\u6536\u5165/\u603B\u8BA1", "\u672C\u5E74\u6536\u5165/\u603B\u8BA1"], AMOUNT2),
        figure("expenditure-total", ["\u652F\u51FA\u603B\u8BA1", "\u652F\u51FA/\u603B\u8BA1", "\u672C\u5E74\u652F\u51FA/\u603B\u8BA1"], AMOUNT2)
      ]
    },
    {
      key: "income",
      titles: ["\u6536\u5165\u603B\u8868", "\u6536\u5165\u9884\u7B97\u603B\u8868", "\u6536\u5165\u603B\u4F53\u60C5\u51B5\u8868", "\u6536\u5165\u9884\u7B97\u603B\u4F53\u60C5\u51B5\u8868", "\u6536\u5165\u603B\u4F53\u8868"],
      figures: [figure("total", TOTAL, ["\u5408\u8BA1", "\u603B\u8BA1", "\u6536\u5165\u603B\u8BA1", "\u6536\u5165\u5408\u8BA1"])]
    },
    {
      key: "expenditure",
      titles: ["\u652F\u51FA\u603B\u8868", "\u652F\u51FA\u9884\u7B97\u603B\u8868", "\u652F\u51FA\u603B\u4F53\u60C5\u51B5\u8868", "\u652F\u51FA\u9884\u7B97\u603B\u4F53\u60C5\u51B5\u8868", "\u652F\u51FA\u603B\u4F53\u8868"],
      figures: [figure("total", TOTAL, ["\u5408\u8BA1", "\u603B\u8BA1", "\u652F\u51FA\u603B\u8BA1", "\u652F\u51FA\u5408\u8BA1"])]
    },
    {
      key: "grants",
      titles: [
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u9884\u7B97\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u603B\u4F53\u60C5\u51B5\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u9884\u7B97\u603B\u4F53\u60C5\u51B5\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u603B\u4F53\u8868"
      ],
      figures: [
        figure("income-total", ["\u6536\u5165\u603B\u8BA1", "\u6536\u5165/\u603B\u8BA1", "\u8D22\u653F\u62E8\u6B3E\u6536\u5165/\u603B\u8BA1"], AMOUNT2),
        figure("expenditure-total", ["\u652F\u51FA\u603B\u8BA1", "\u652F\u51FA/\u603B\u8BA1", "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA/\u603B\u8BA1"], ALL2)
      ]
    },
    {
      key: "general",
      titles: [
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u60C5\u51B5\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u529F\u80FD\u5206\u7C7B\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u60C5\u51B5\u8868"
      ],
      figures: GENERAL
    },
    {
      key: "basic",
      titles: [
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u60C5\u51B5\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u90E8\u95E8\u9884\u7B97\u7ECF\u6D4E\u5206\u7C7B\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u9884\u7B97\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u60C5\u51B5\u8868"
      ],
      figures: [figure("total", TOTAL, ["\u5408\u8BA1", "\u5C0F\u8BA1", "\u57FA\u672C\u652F\u51FA/\u5408\u8BA1", "\u57FA\u672C\u652F\u51FA"]), ...BASIC]
    },
    {
      key: "official",
      titles: [
        "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u9884\u7B97\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u9884\u7B97\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u9884\u7B97\u652F\u51FA\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u60C5\u51B5\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u9884\u7B97\u60C5\u51B5\u8868",
        "\u4E09\u516C\u7ECF\u8D39\u548C\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u9884\u7B97\u8868"
      ],
      figures: official(AMOUNT2)
    },
    // Tables whose titles contain those above.
    {
      key: "other",
      titles: [
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u652F\u603B\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u652F\u603B\u4F53\u60C5\u51B5\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165\u603B\u8868",
        "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u603B\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u6536\u652F\u603B\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u6536\u652F\u603B\u8868",
        "\u653F\u5E9C\u6027\u57FA\u91D1\u652F\u51FA\u603B\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u6536\u652F\u603B\u8868",
        "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u6536\u652F\u603B\u8868",
        "\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u6536\u652F\u603B\u8868",
        "\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1\u6536\u652F\u603B\u8868",
        "\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1\u652F\u51FA\u603B\u8868",
        "\u5355\u4F4D\u8D44\u91D1\u6536\u652F\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u603B\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u603B\u4F53\u60C5\u51B5\u8868",
        "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u603B\u4F53\u60C5\u51B5\u8868",
        "\u57FA\u672C\u652F\u51FA\u603B\u8868",
        "\u9879\u76EE\u652F\u51FA\u603B\u8868",
        "\u975E\u7A0E\u6536\u5165\u603B\u8868",
        "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u8868"
      ],
      figures: []
    }
  ],
  relations: [
    ...commonSums("budget"),
    sum(
      "budget.income",
      "warning",
      "income.total",
      ["overview.income-total"],
      "\u6536\u5165\u603B\u8868\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u6536\u652F\u603B\u8868\u7684\u6536\u5165\u603B\u8BA1",
      "the total of the income table should be total income in the overview"
    ),
    sum(
      "budget.expenditure",
      "warning",
      "expenditure.total",
      ["overview.expenditure-total"],
      "\u652F\u51FA\u603B\u8868\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u6536\u652F\u603B\u8868\u7684\u652F\u51FA\u603B\u8BA1",
      "the total of the expenditure table should be total expenditure in the overview"
    ),
    sum(
      "budget.costs",
      "error",
      "basic.total",
      ["basic.staff", "basic.operating"],
      "\u57FA\u672C\u652F\u51FA\u5408\u8BA1\u5E94\u7B49\u4E8E\u4EBA\u5458\u7ECF\u8D39\u52A0\u516C\u7528\u7ECF\u8D39",
      "basic expenditure should be staff and operating costs together"
    ),
    sum(
      "budget.basic",
      "warning",
      "basic.total",
      ["general.basic"],
      "\u57FA\u672C\u652F\u51FA\u8868\u7684\u5408\u8BA1\u5E94\u7B49\u4E8E\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u8868\u7684\u57FA\u672C\u652F\u51FA",
      "the total of basic expenditure should be that of general budget expenditure"
    ),
    ...officialSums("budget")
  ]
};

// lib/packs/website.ts
var WEBSITE = {
  format: "gouji/rules@1",
  id: "website-report",
  title: { zh: "\u653F\u5E9C\u7F51\u7AD9\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u8868", en: "Yearly report of a government website" },
  source: "\u56FD\u529E\u51FD\u30142018\u301512\u53F7",
  tables: [
    {
      key: "site",
      titles: ["\u653F\u5E9C\u7F51\u7AD9\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u8868", "\u653F\u5E9C\u7F51\u7AD9\u5E74\u5EA6\u5DE5\u4F5C\u62A5\u8868", "\u653F\u5E9C\u7F51\u7AD9\u5E74\u5EA6\u62A5\u8868"],
      counts: true,
      figures: [
        figure("visitors", ["\u72EC\u7ACB\u7528\u6237\u8BBF\u95EE\u603B\u91CF"]),
        figure("visits", ["\u7F51\u7AD9\u603B\u8BBF\u95EE\u91CF"]),
        figure("published", ["\u4FE1\u606F\u53D1\u5E03/\u603B\u6570"]),
        figure("published-general", ["\u6982\u51B5\u7C7B\u4FE1\u606F\u66F4\u65B0\u91CF"]),
        figure("published-news", ["\u653F\u52A1\u52A8\u6001\u4FE1\u606F\u66F4\u65B0\u91CF"]),
        figure("published-catalogue", ["\u4FE1\u606F\u516C\u5F00\u76EE\u5F55\u4FE1\u606F\u66F4\u65B0\u91CF"]),
        figure("topics", ["\u4E13\u680F\u4E13\u9898/\u7EF4\u62A4\u6570\u91CF"]),
        figure("topics-new", ["\u4E13\u680F\u4E13\u9898/\u65B0\u5F00\u8BBE\u6570\u91CF"]),
        figure("explained", ["\u89E3\u8BFB\u4FE1\u606F\u53D1\u5E03/\u603B\u6570"]),
        figure("explained-material", ["\u89E3\u8BFB\u6750\u6599\u6570\u91CF"]),
        figure("explained-products", ["\u89E3\u8BFB\u4EA7\u54C1\u6570\u91CF"]),
        figure("explained-comments", ["\u5A92\u4F53\u8BC4\u8BBA\u6587\u7AE0\u6570\u91CF"]),
        figure("services", ["\u653F\u52A1\u670D\u52A1\u4E8B\u9879\u6570\u91CF"]),
        figure("services-online", ["\u53EF\u5168\u7A0B\u5728\u7EBF\u529E\u7406\u653F\u52A1\u670D\u52A1\u4E8B\u9879\u6570\u91CF"]),
        figure("cases", ["\u529E\u4EF6\u91CF/\u603B\u6570"]),
        figure("cases-natural", ["\u81EA\u7136\u4EBA\u529E\u4EF6\u91CF"]),
        figure("cases-legal", ["\u6CD5\u4EBA\u529E\u4EF6\u91CF"]),
        figure("letters", ["\u6536\u5230\u7559\u8A00\u6570\u91CF"]),
        figure("letters-closed", ["\u529E\u7ED3\u7559\u8A00\u6570\u91CF"]),
        figure("letters-published", ["\u516C\u5F00\u7B54\u590D\u6570\u91CF"]),
        figure("surveys", ["\u5F81\u96C6\u8C03\u67E5\u671F\u6570"]),
        figure("surveys-published", ["\u516C\u5E03\u8C03\u67E5\u7ED3\u679C\u671F\u6570"]),
        figure("talks-letters", ["\u5728\u7EBF\u8BBF\u8C08/\u7F51\u6C11\u7559\u8A00\u6570\u91CF"]),
        figure("talks-answers", ["\u5728\u7EBF\u8BBF\u8C08/\u7B54\u590D\u7F51\u6C11\u63D0\u95EE\u6570\u91CF", "\u5728\u7EBF\u8BBF\u8C08/\u7B54\u590D\u7F51\u6C11\u7559\u8A00\u6570\u91CF"])
      ]
    }
  ],
  relations: [
    sum(
      "website.published",
      "warning",
      "site.published",
      ["site.published-general", "site.published-news", "site.published-catalogue"],
      "\u4FE1\u606F\u53D1\u5E03\u603B\u6570\u5E94\u7B49\u4E8E\u6982\u51B5\u7C7B\u3001\u653F\u52A1\u52A8\u6001\u3001\u4FE1\u606F\u516C\u5F00\u76EE\u5F55\u4FE1\u606F\u66F4\u65B0\u91CF\u4E4B\u548C",
      "information published should be general, news and catalogue together"
    ),
    sum(
      "website.explained",
      "warning",
      "site.explained",
      ["site.explained-material", "site.explained-products", "site.explained-comments"],
      "\u89E3\u8BFB\u4FE1\u606F\u53D1\u5E03\u603B\u6570\u5E94\u7B49\u4E8E\u89E3\u8BFB\u6750\u6599\u3001\u89E3\u8BFB\u4EA7\u54C1\u4E0E\u5A92\u4F53\u8BC4\u8BBA\u6587\u7AE0\u6570\u91CF\u4E4B\u548C",
      "explanations published should be material, products and comments together"
    ),
    sum(
      "website.cases",
      "warning",
      "site.cases",
      ["site.cases-natural", "site.cases-legal"],
      "\u529E\u4EF6\u91CF\u603B\u6570\u5E94\u7B49\u4E8E\u81EA\u7136\u4EBA\u529E\u4EF6\u91CF\u52A0\u6CD5\u4EBA\u529E\u4EF6\u91CF",
      "cases should be those of natural and legal persons together"
    ),
    atMost(
      "website.visitors",
      "site.visitors",
      "site.visits",
      "\u72EC\u7ACB\u7528\u6237\u8BBF\u95EE\u603B\u91CF\u4E0D\u5E94\u591A\u4E8E\u7F51\u7AD9\u603B\u8BBF\u95EE\u91CF",
      "visitors should not be more than visits"
    ),
    atMost(
      "website.topics",
      "site.topics-new",
      "site.topics",
      "\u65B0\u5F00\u8BBE\u7684\u4E13\u680F\u4E13\u9898\u4E0D\u5E94\u591A\u4E8E\u7EF4\u62A4\u7684\u4E13\u680F\u4E13\u9898",
      "new topics should not be more than topics kept"
    ),
    atMost(
      "website.online",
      "site.services-online",
      "site.services",
      "\u53EF\u5168\u7A0B\u5728\u7EBF\u529E\u7406\u7684\u4E8B\u9879\u4E0D\u5E94\u591A\u4E8E\u653F\u52A1\u670D\u52A1\u4E8B\u9879",
      "services wholly online should not be more than services"
    ),
    atMost(
      "website.letters",
      "site.letters-closed",
      "site.letters",
      "\u529E\u7ED3\u7684\u7559\u8A00\u4E0D\u5E94\u591A\u4E8E\u6536\u5230\u7684\u7559\u8A00",
      "letters closed should not be more than letters received"
    ),
    atMost(
      "website.letters",
      "site.letters-published",
      "site.letters",
      "\u516C\u5F00\u7B54\u590D\u7684\u7559\u8A00\u4E0D\u5E94\u591A\u4E8E\u6536\u5230\u7684\u7559\u8A00",
      "answers published should not be more than letters received"
    ),
    atMost(
      "website.surveys",
      "site.surveys-published",
      "site.surveys",
      "\u516C\u5E03\u7ED3\u679C\u7684\u8C03\u67E5\u4E0D\u5E94\u591A\u4E8E\u5F00\u5C55\u7684\u8C03\u67E5",
      "surveys with a published result should not be more than surveys"
    ),
    atMost(
      "website.talks",
      "site.talks-answers",
      "site.talks-letters",
      "\u5728\u7EBF\u8BBF\u8C08\u7B54\u590D\u7684\u63D0\u95EE\u4E0D\u5E94\u591A\u4E8E\u7F51\u6C11\u7559\u8A00",
      "questions answered in talks should not be more than letters to them"
    )
  ]
};

// lib/packs/builtin.ts
var BUILTIN_PACKS = [DEPARTMENT_ACCOUNTS, DEPARTMENT_BUDGET, WEBSITE];

// lib/page/blocks.ts
var placeOf = ({ number }) => ({ block: number });

// lib/report/sections.ts
var SECTION_LIMIT = 40;
var NUMBER = new RegExp(`^([${NUMERALS}]) ?[\u3001.\uFF0E,\uFF0C]`);
function isNumbered(text, { sections }) {
  const [, number] = NUMBER.exec(text) ?? [];
  return number !== void 0 && NUMERALS.indexOf(number) < sections.length;
}
var SECTIONS_ENOUGH = 3;
function sectionOf({ text, kind }, form) {
  if (text.length > SECTION_LIMIT) return -1;
  const numbered = isNumbered(text, form);
  if (!numbered && kind !== "heading") return -1;
  const label = readLabel(text);
  if (label.words.length < 4) return -1;
  return form.sections.findIndex((section) => {
    const wanted = readLabel(section);
    if (label.words === wanted.words) return numbered || label.number === "";
    if (!numbered || label.number !== wanted.number) return false;
    const limit = Math.floor(wanted.words.length * 0.4);
    return distance(label.words, wanted.words, limit) <= limit || wanted.words.startsWith(bareWords(label.words));
  });
}
var CONTENTS = 3;
var PAGING = /^[<«＜ ]*(?:上一页|下一页|下页|上页|尾页|末页|余下全文)[>»＞ ]*$/;
function checkSections(blocks, form, around) {
  const headings = withoutContents(headingsOf(blocks, form));
  if (headings.length === 0) return [];
  return [
    ...missing(headings, blocks, form, around),
    ...repeated(headings, form),
    ...disordered(headings, form),
    ...empty(headings, blocks, form, around),
    ...silent(headings, blocks, form)
  ];
}
function headingsOf(blocks, form) {
  return blocks.flatMap((block, at) => {
    if (block.kind === "table") return [];
    const section = sectionOf(block, form);
    return section < 0 ? [] : [{ section, at, block }];
  });
}
function withoutContents(headings) {
  for (let begin = 0; begin < headings.length; ) {
    let end = begin + 1;
    while (end < headings.length && follows(headings[end - 1], headings[end])) end++;
    const run = headings.slice(begin, end);
    const others = [...headings.slice(0, begin), ...headings.slice(end)];
    const elsewhere = run.filter(({ section }) => others.some((one) => one.section === section));
    if (run.length >= CONTENTS && elsewhere.length * 2 > run.length) return others;
    begin = end;
  }
  return headings;
}
function follows(before, heading) {
  return !!before && before.at + 1 === heading?.at && before.section < heading.section;
}
function missing(headings, blocks, form, { tables }) {
  const found = headings.map(({ section }) => section);
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const isPaged = blocks.some((block) => block.kind !== "table" && PAGING.test(block.text));
  return form.sections.flatMap((label, section) => {
    if (found.includes(section)) return [];
    const table = form.tables.find((one) => one.section === section);
    const outside = section < first || section > last;
    const doubt = outside && (isPaged || !!table && !tables.has(table.key));
    return [{ kind: "missing-section", label, doubt }];
  });
}
function repeated(headings, form) {
  return form.sections.flatMap((label, at) => {
    const places = headings.filter(({ section }) => section === at);
    const [, second] = places;
    if (!second) return [];
    const place = placeOf(second.block);
    return [{ kind: "repeated-section", label, times: places.length, place }];
  });
}
function disordered(headings, form) {
  const seen = /* @__PURE__ */ new Set();
  const order = headings.filter(({ section }) => !seen.has(section) && seen.add(section));
  return order.flatMap(({ section, block }, i) => {
    const before = order[i - 1];
    const label = form.sections[section];
    if (!before || before.section < section || !label) return [];
    return [{ kind: "section-order", label, place: placeOf(block) }];
  });
}
function empty(headings, blocks, form, { hasAttachments }) {
  return form.sections.flatMap((label, at) => {
    const own = headings.filter(({ section }) => section === at);
    const [first] = own;
    if (!first || form.tables.some(({ section }) => section === at)) return [];
    const isBare = ({ at: place }) => place + 1 === blocks.length || headings.some((other) => other.at === place + 1);
    if (!own.every(isBare)) return [];
    const doubt = own.some((heading) => heading.at + 1 === blocks.length) || hasAttachments();
    return [{ kind: "empty-section", label, doubt, place: placeOf(first.block) }];
  });
}
function silent(headings, blocks, form) {
  return form.mentions.flatMap(({ section, name, words: words2, what }) => {
    const [heading, second] = headings.filter((one) => one.section === section);
    const label = form.sections[section];
    if (!heading || !label) return [];
    const end = headings.find(({ at }) => at > heading.at)?.at ?? blocks.length;
    const own = textsOf(blocks.slice(heading.at + 1, end));
    if (own.length === 0) return [];
    const isTold3 = own.some((text) => words2.some((word) => text.includes(word)));
    if (isTold3 || textsOf(blocks).some((text) => text.includes(name))) return [];
    const doubt = !!second || end < blocks.length;
    return [{ kind: "silent-section", label, what, doubt, place: placeOf(heading.block) }];
  });
}
function textsOf(blocks) {
  return blocks.flatMap((block) => block.kind === "table" ? [] : block.text);
}

// lib/report/lines/across.ts
var CORNER = 3;
function headerAcross(tokens, wording) {
  const lines2 = new Set(tokens.map(({ line: line2 }) => line2));
  if (lines2.size < 2 || tokens.some(({ whole }) => whole)) return [];
  const leaves = tokens.filter((token) => !isOver(token, wording));
  for (const metric of ["x", "wideX"]) {
    const blocks = wording.headedByColumns(stacked(leaves, metric));
    if (blocks.length > 0 && groupsInOrder(tokens, wording, metric)) return blocks;
  }
  return [];
}
function isOver({ text }, { over }) {
  const words2 = bareWords(text);
  if (words2 === "") return true;
  return over.some((word) => word === words2 || words2.length >= CORNER && word.includes(words2));
}
function groupsInOrder(tokens, { groups }, metric) {
  const printed2 = tokens.map((token) => ({
    line: token.line,
    x: token[metric],
    rank: groups.indexOf(bareWords(token.text))
  })).filter(({ rank }) => rank >= 0);
  return printed2.every(
    (one) => printed2.every((other) => one.line !== other.line || one.x >= other.x || one.rank < other.rank)
  );
}
function stacked(tokens, metric) {
  const stacks = [];
  for (const token of tokens) {
    const start = token[metric];
    const end = start + token.text.length * (metric === "x" ? 1 : 2);
    const over = stacks.find((stack) => start < stack.end && end > stack.start);
    if (over) {
      over.start = Math.min(over.start, start);
      over.end = Math.max(over.end, end);
      over.text += token.text;
    } else stacks.push({ start, end, text: token.text });
  }
  return stacks.sort((a, b) => a.start - b.start).map(({ text }) => text).join("");
}

// lib/report/lines/cells.ts
var NOWHERE = { block: -1 };
function labelCell({ text, tokens }) {
  const first = tokens[0]?.place ?? NOWHERE;
  const last = tokens.at(-1)?.place ?? first;
  const isOne = first.range && last.range && first.block === last.block;
  const place = isOne ? { ...first, range: [first.range[0], last.range[1]] } : first;
  return { text, place, colspan: 1, rowspan: 1 };
}
var cellOf = ({ text, place }) => ({
  text,
  place,
  colspan: 1,
  rowspan: 1
});
var blankCell = ({ place }) => cellOf({ text: "", place });
function joinedCell(figures2) {
  const text = figures2.flatMap(({ text: own, parts }) => parts ?? [own]).join(" \u548C ");
  return cellOf({ text, place: figures2[0]?.place ?? NOWHERE });
}

// lib/report/lines/header-rows.ts
function headerRows(block, named, tokens) {
  const columns2 = block.columns.filter((_, i) => named[i]);
  const depth = 1 + Math.max(0, ...columns2.map(({ under = [] }) => under.length));
  const isLabelled = block.rows.some(({ label }) => label !== "");
  const first = tokens[0];
  if (!first) return [];
  const cell5 = (text, colspan, rowspan) => {
    const own = tokens.find((token) => bareWords(text).startsWith(bareWords(token.text))) ?? first;
    return { text, place: own.place, colspan, rowspan };
  };
  return Array.from({ length: depth }, (_, level) => {
    const row = level === 0 && isLabelled ? [cell5("", 1, depth)] : [];
    for (let i = 0; i < columns2.length; i++) {
      const { label, under = [] } = columns2[i] ?? { label: "" };
      if (under.length === level) row.push(cell5(label, 1, depth - level));
      const group = under[level];
      if (group === void 0) continue;
      let end = i + 1;
      while (end < columns2.length && columns2[end]?.under?.[level] === group) end++;
      if (i === 0 || columns2[i - 1]?.under?.[level] !== group) row.push(cell5(group, end - i, 1));
    }
    return row;
  });
}
function asPrinted(tokens) {
  const lines2 = [...new Set(tokens.map(({ line: line2 }) => line2))];
  if (lines2.length === tokens.length && tokens.length > 1) return [tokens.map(cellOf)];
  return lines2.map((line2) => tokens.filter((token) => token.line === line2).map(cellOf));
}

// lib/report/lines/layout.ts
var isFigure = ({ kind }) => kind === "figure";
var Layout = class {
  /** Each line has so many cells, and the first figure stands in that one; null where they differ. */
  #columns;
  /** Figures follow their label at once, and so many blanks follow them; null where that differs, too. */
  #behind;
  /** Rows with a figure in each column have them in one line. */
  #isOneLine;
  /** Cells in each line, where no row has a figure in each column. */
  #among;
  constructor(rows2) {
    const inLines = rows2.filter(({ cells: cells2 }) => isOneLine(cells2));
    const whole = rows2.filter(({ cells: cells2, width }) => cells2.filter(isFigure).length === width);
    this.#isOneLine = whole.filter(({ cells: cells2 }) => linesOf(cells2) === 1).length * 4 > whole.length * 3;
    const full = inLines.filter(({ cells: cells2, width }) => stretchOf(cells2).length === width);
    const firsts = full.map(({ cells: cells2 }) => cells2.findIndex(isFigure));
    const among2 = only(inLines.map(({ cells: cells2 }) => cells2[0]?.among ?? 0));
    const fullAmong = mostly(full.map(({ cells: cells2 }) => cells2[0]?.among ?? 0));
    const first = mostly(full.map(({ cells: cells2 }, i) => cells2[firsts[i] ?? 0]?.x ?? 0));
    const isFollowing = firsts.every((at) => at === 0);
    this.#columns = fullAmong === null || first === null ? null : { among: fullAmong, first };
    this.#behind = isFollowing ? only(full.map(({ cells: cells2, width }) => cells2.length - width)) : null;
    this.#among = full.length === 0 && inLines.length > 1 ? among2 : null;
  }
  /**
   * A row's cells in its columns.
   * @param width the number of columns
   * @returns null where it may have lost a cell, or have one too many
   */
  fit({ cells: cells2, glued }, width) {
    const figures2 = cells2.filter(isFigure);
    if (linesOf(figures2) > 1 && (this.#isOneLine || isMixed(figures2))) return null;
    if (figures2.length === width) return figures2.some(cannotStand) ? null : figures2;
    const parts = figures2.flatMap(partsOf);
    const isWhole3 = parts.length === figures2.length && stretchOf(cells2).length === figures2.length;
    if (glued && isWhole3 && figures2.length + 1 === width) return [glued, ...figures2];
    if (parts.length > figures2.length) return !glued && parts.length === width ? parts : null;
    return isOneLine(cells2) ? this.#withBlanks(cells2, width) : null;
  }
  #withBlanks(cells2, width) {
    const among2 = cells2[0]?.among ?? 0;
    const within2 = (from2) => {
      const own = cells2.filter(({ x }) => x >= from2 && x < from2 + width);
      return own.length === width && cells2.every((cell5) => !isFigure(cell5) || own.includes(cell5)) ? own : null;
    };
    if (among2 === width) return cells2.length === width ? cells2 : null;
    const columns2 = this.#columns;
    if (columns2 && among2 === columns2.among) return within2(columns2.first);
    if (this.#behind !== null && cells2.length - width === this.#behind)
      return within2(cells2[0]?.x ?? 0);
    if (this.#among !== among2) return null;
    const first = cells2.findIndex(isFigure);
    const end = first + stretchOf(cells2).length;
    const earliest = Math.max(0, end - width);
    const latest = Math.min(first, cells2.length - width);
    return earliest === latest ? cells2.slice(earliest, earliest + width) : null;
  }
};
var isOneLine = (cells2) => cells2.length > 0 && cells2.every((cell5) => cell5.whole && cell5.line === cells2[0]?.line);
var linesOf = (cells2) => new Set(cells2.map(({ line: line2 }) => line2)).size;
var isMixed = (cells2) => new Set(cells2.map(({ whole }) => whole)).size > 1;
function stretchOf(cells2) {
  const figures2 = cells2.filter(isFigure);
  const [first] = figures2;
  const last = figures2.at(-1);
  return first && last ? cells2.slice(cells2.indexOf(first), cells2.indexOf(last) + 1) : [];
}
var partsOf = (cell5) => cell5.parts?.map((text) => ({ ...cell5, text })) ?? [cell5];
var cannotStand = ({ text }) => /^0\d/.test(text);
var only = (values) => new Set(values).size === 1 ? values[0] ?? null : null;
function mostly(values) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const value of values) counts2.set(value, (counts2.get(value) ?? 0) + 1);
  const [most] = [...counts2].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 4 > values.length * 3 ? most[0] : null;
}

// lib/report/lines/segments.ts
var PIECES = 16;
var MOST = 150;
var NUMBERED = /[(（][一二三四五六七八九][)）]|[一二三四]\s*、|(?<![\d.])\d[.．、](?!\d)/g;
function segmentsOf(tokens, wording) {
  const pieces = tokens.slice(-MOST).flatMap((token) => cut(token, wording));
  const segments = [];
  for (let at = 0; at < pieces.length; ) {
    const [end, said] = longest(pieces, at, wording);
    segments.push(segment(pieces.slice(at, end), said));
    at = end;
  }
  return segments;
}
function cut(token, wording) {
  if (token.whole && wording.exact(token.text)) return [{ text: token.text, token }];
  const starts = [...token.text.matchAll(NUMBERED)].map(({ index: index2 }) => index2);
  const bounds2 = [0, ...starts.filter((at) => at > 0), token.text.length];
  return bounds2.slice(1).map((end, i) => ({ text: token.text.slice(bounds2[i], end), token }));
}
function longest(pieces, at, wording) {
  const most = Math.min(pieces.length, at + PIECES);
  const texts = [""];
  for (let end = at; end < most; end++) texts.push(texts[end - at] + (pieces[end]?.text ?? ""));
  for (let end = most; end > at; end--) {
    const said = wording.exact(texts[end - at] ?? "");
    if (said) return [end, said];
  }
  return [at + 1, null];
}
function segment(pieces, said) {
  return {
    tokens: pieces.map(({ token }) => token),
    text: pieces.map(({ text }) => text).join(""),
    said
  };
}
function ownLabel(segments, wording) {
  let at = segments.length - 1;
  while (at >= 0 && !segments[at]?.said) at--;
  const last = segments[at];
  const behind = segments.slice(at + 1);
  if (behind.length === 0) {
    return last?.said?.kind === "row" ? { label: last, items: last.said.items, at } : null;
  }
  for (let from2 = at + 1; from2 < segments.length; from2++) {
    const tail = segments.slice(from2);
    const text = tail.map((each) => each.text).join("");
    const items = wording.near(text);
    if (items.length === 0) continue;
    return {
      label: { tokens: tail.flatMap(({ tokens }) => tokens), text, said: null },
      items,
      at: from2
    };
  }
  return null;
}
var GLUED = /^(.*[^\d.．、\s])\s*(\d+)$/;
function gluedTo({ text, tokens }, wording) {
  const [, words2 = "", figure2 = ""] = GLUED.exec(text) ?? [];
  const said = words2 === "" || wording.exact(text) ? null : wording.exact(words2);
  const last = tokens.at(-1);
  if (said?.kind !== "row" || !last) return null;
  const { place } = last;
  const end = place.range?.[1] ?? 0;
  const own = place.range ? { ...place, range: [end - figure2.length, end] } : place;
  return {
    label: { tokens, text: words2, said },
    items: said.items,
    figure: { ...last, kind: "figure", text: figure2, place: own }
  };
}

// lib/report/lines/assemble.ts
var Assembler = class {
  constructor(wording, heading) {
    this.wording = wording;
    this.heading = heading;
  }
  wording;
  heading;
  #met = [];
  /** Blocks whose header has been read, in the form's order of columns. */
  #headed = [];
  #words = [];
  /** Blank cells behind the last word or figure, in its line. */
  #blanks = [];
  #row = null;
  #end = -1;
  take(token) {
    if (token.kind === "words" && this.#isIllegible(token)) {
      this.#row?.cells.push(...this.#blanksIn(token.line), { ...token, kind: "figure" });
      this.#blanks = [];
      return;
    }
    if (token.kind === "words") {
      this.#close();
      this.#words.push(token);
      this.#blanks = [];
      return;
    }
    if (token.kind === "blank") {
      const { line: line2 } = this.#row?.cells.at(-1) ?? this.#words.at(-1) ?? { line: -1 };
      if (token.line === line2 || this.#isUnlabelled) this.#blanks.push(token);
      return;
    }
    this.#row ??= this.#open();
    this.#row.cells.push(...this.#blanksIn(token.line), token);
    this.#blanks = [];
    this.#end = token.line;
  }
  finish() {
    this.#close();
    this.#readEnd();
    const data = this.#met.flatMap((met) => met.kind === "row" ? met.row : []);
    const layout = new Layout(data);
    const fits2 = data.map((row) => layout.fit(row, row.width));
    const isDoubtful = data.some((row, i) => !fits2[i] || !(row.label || this.#isWithoutLabel(row)));
    let at = 0;
    const rows2 = this.#met.flatMap((met, i) => {
      if (met.kind === "cells") return met.rows;
      if (met.kind === "lacking") return this.#lacking(met, i);
      if (met.kind === "row") return this.#rowOf(met.row, fits2[at++] ?? null);
      const { label } = met;
      return isDoubtful ? [] : [[labelCell(label), ...label.tokens.slice(0, 1).map(blankCell)]];
    });
    return { rows: rows2, end: this.#end };
  }
  /** Words in a cell amid a row that has not all its figures yet, and no label of the form's: 见附件. */
  #isIllegible({ text, line: line2, whole }) {
    const row = this.#row;
    if (!row || !whole || line2 !== row.cells.at(-1)?.line) return false;
    const figures2 = row.cells.filter(({ kind }) => kind === "figure").length;
    const isShort = figures2 < (this.#blockOf(row)?.columns.length ?? 0);
    return isShort && !this.wording.exact(text) && this.wording.near(text).length === 0;
  }
  get #isUnlabelled() {
    return this.wording.unlabelled.length > 0;
  }
  #isWithoutLabel({ items }) {
    return items.length === 0 && this.#isUnlabelled;
  }
  #blanksIn(line2) {
    return this.#blanks.filter((blank) => blank.line === line2);
  }
  /** Reads the words before a figure: headings, groups, a header, rows without figures, and the label of its own row. */
  #open() {
    const segments = segmentsOf(this.#words, this.wording);
    this.#words = [];
    const own = ownLabel(segments, this.wording);
    const before = own ? segments.slice(0, own.at) : segments;
    this.#readWords(before);
    const label = own?.label ?? lost(before);
    const glued = label ? gluedTo(label, this.wording) : null;
    return {
      label: glued?.label ?? label,
      items: glued?.items ?? own?.items ?? [],
      cells: [],
      glued: glued?.figure ?? null
    };
  }
  #readWords(segments) {
    let loose = [];
    const header = () => {
      this.#readHeader(loose);
      loose = [];
    };
    const one = (segment2) => {
      this.#met.push({ kind: "cells", rows: [[labelCell(segment2)]] });
    };
    for (const segment2 of segments) {
      if (!segment2.said) loose.push(segment2);
      else if (segment2.said.kind === "heading") {
        header();
        this.#headed = [];
        one(segment2);
      } else if (segment2.said.kind === "group") one(segment2);
      else this.#met.push({ kind: "no figures", label: segment2 });
    }
    header();
  }
  /** Rows without figures behind the last figure, as far as whole cells tell that they are the table's. */
  #readEnd() {
    if (this.#end < 0 || !this.#words.some(({ whole }) => whole)) return;
    const segments = segmentsOf(this.#words, this.wording);
    while (segments.length > 0 && !segments.at(-1)?.said) segments.pop();
    this.#readWords(segments);
    this.#end = segments.at(-1)?.tokens.at(-1)?.line ?? this.#end;
  }
  #readHeader(loose) {
    if (loose.length === 0) return;
    const tokens = loose.flatMap((segment2) => segment2.tokens);
    const words2 = bareWords(loose.map((segment2) => segment2.text).join(""));
    const rest = words2.startsWith(this.heading) ? words2.slice(this.heading.length) : words2;
    const read2 = this.wording.headed(rest);
    const blocks = read2.length > 0 ? read2 : headerAcross(tokens, this.wording);
    const [block] = blocks;
    if (block) {
      this.#headed = blocks;
      const named = block.columns.map(() => true);
      this.#met.push({ kind: "cells", rows: headerRows(block, named, tokens) });
      return;
    }
    const lacking = this.wording.lacking(rest);
    if (lacking) this.#met.push({ kind: "lacking", header: lacking, tokens });
    else if (this.wording.isFlat && tokens.every(({ whole }) => whole)) {
      this.#met.push({ kind: "cells", rows: asPrinted(tokens) });
    }
  }
  #close() {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    const cells2 = [...row.cells, ...this.#blanksIn(row.cells.at(-1)?.line)];
    this.#blanks = [];
    const block = this.#blockOf(row);
    const figures2 = cells2.filter(({ kind }) => kind === "figure");
    const width = block?.columns.length ?? figures2.length;
    this.#met.push({ kind: "row", row: { ...row, cells: cells2, block, width } });
  }
  #blockOf({ items }) {
    const { unlabelled } = this.wording;
    if (unlabelled.length > 0) return this.#headed[0] ?? unlabelled[0];
    const blocks = items.map(({ block: block2 }) => block2);
    const headed = this.#headed.find((block2) => blocks.includes(block2));
    if (headed) return headed;
    const [block] = blocks;
    return block && !block.heading ? block : void 0;
  }
  #rowOf(row, fits2) {
    const isWithoutLabel = this.#isWithoutLabel(row);
    const label = row.label && !isWithoutLabel ? [labelCell(row.label)] : [];
    const figures2 = row.cells.filter(({ kind }) => kind === "figure");
    if (fits2 && (row.block || row.cells.every(({ whole }) => whole))) {
      return [[...label, ...fits2.map(cellOf)]];
    }
    if (isWithoutLabel) return [];
    const isShort = figures2.length < row.width && !row.glued;
    if (!isShort) return [[...label, joinedCell(figures2)]];
    return [[...label, ...figures2.map((one) => one.parts ? joinedCell([one]) : cellOf(one))]];
  }
  /** A header that lacks columns stands if the rows below it lack them, too; else it has lost their labels only. */
  #lacking({ header, tokens }, at) {
    const named = header.named.filter(Boolean).length;
    const widths = this.#met.slice(at).flatMap(
      (met) => met.kind === "row" ? met.row.cells.filter(({ kind }) => kind === "figure").length : []
    );
    const isBorneOut2 = widths.filter((width) => width === named).length * 2 > widths.length;
    return isBorneOut2 ? headerRows(header.block, header.named, tokens) : [];
  }
};
function lost(segments) {
  const last = segments.at(-1);
  return last && !last.said ? last : null;
}

// lib/table/grid.ts
function placeOfCell({ block, places }, cell5) {
  return places?.[cell5] ?? { block, cell: cell5 };
}
var MAX_COLSPAN = 1e3;
var MAX_ROWSPAN = 65534;
var MAX_WIDTH = 4096;
var SPAN_BUDGET = 5e6;
var GridBuilder = class {
  texts = [];
  row = [];
  column = [];
  rowspan = [];
  colspan = [];
  height = 0;
  width = 0;
  next = 0;
  sectionStart = 0;
  /** Per column: the row at which it is free again. */
  freeFrom = [];
  /** Cells that reach below their own row, to be cut at the end of their section. */
  tall = [];
  budget = SPAN_BUDGET;
  startRow() {
    this.next = 0;
    this.height++;
  }
  /** @returns false where a row is so wide that the cell is left out */
  addCell(text, colspan, rowspan) {
    const row = this.height - 1;
    let column2 = this.next;
    while ((this.freeFrom[column2] ?? 0) > row && this.budget-- > 0) column2++;
    if (column2 >= MAX_WIDTH) return false;
    const wide = Math.min(clamp(colspan, 1, MAX_COLSPAN), MAX_WIDTH - column2);
    const wanted = rowspan === 0 ? MAX_ROWSPAN : clamp(rowspan, 1, MAX_ROWSPAN);
    const tall = this.budget > 0 ? wanted : 1;
    this.texts.push(text);
    this.row.push(row);
    this.column.push(column2);
    this.rowspan.push(tall);
    this.colspan.push(wide);
    this.next = column2 + wide;
    if (this.next > this.width) this.width = this.next;
    if (tall === 1) return true;
    this.tall.push(this.texts.length - 1);
    this.budget -= wide;
    for (let c = this.freeFrom.length; c < column2; c++) this.freeFrom.push(0);
    for (let c = column2; c < this.next; c++) {
      this.freeFrom[c] = Math.max(this.freeFrom[c] ?? 0, row + tall);
    }
    return true;
  }
  /** The end of a `thead`, `tbody` or `tfoot`: what reaches further down is cut here. */
  endSection() {
    for (const cell5 of this.tall) {
      const row = this.row[cell5] ?? 0;
      this.rowspan[cell5] = Math.min(this.rowspan[cell5] ?? 1, this.height - row);
    }
    this.tall = [];
    this.freeFrom.length = 0;
    this.sectionStart = this.height;
  }
  /** @param places addresses of the cells, where they are not cells of the block */
  finish(block, caption, places) {
    if (this.sectionStart < this.height) this.endSection();
    const { height, width } = this;
    return {
      caption,
      block,
      height,
      width,
      // Arrays that were filled bit by bit have room to spare; these are kept as long as the page.
      texts: this.texts.slice(),
      row: this.row.slice(),
      column: this.column.slice(),
      rowspan: this.rowspan.slice(),
      colspan: this.colspan.slice(),
      ...places && { places }
    };
  }
};
var indexes = /* @__PURE__ */ new WeakMap();
function cellsInRow(grid, row) {
  let index2 = indexes.get(grid);
  if (!index2) {
    index2 = new RowIndex(grid.height, grid.row, grid.column, grid.rowspan);
    indexes.set(grid, index2);
  }
  return index2.cellsOf(row);
}
var RowIndex = class {
  constructor(height, row, column2, rowspan) {
    this.column = column2;
    this.starts = new Int32Array(height + 1).fill(row.length);
    let budget = SPAN_BUDGET;
    for (let cell5 = row.length - 1; cell5 >= 0; cell5--) this.starts[row[cell5] ?? 0] = cell5;
    for (let at = height - 1; at >= 0; at--) {
      if ((this.starts[at] ?? 0) > (this.starts[at + 1] ?? 0))
        this.starts[at] = this.starts[at + 1] ?? 0;
    }
    for (let cell5 = 0; cell5 < row.length; cell5++) {
      const tall = rowspan[cell5] ?? 1;
      if (tall === 1) continue;
      const first = row[cell5] ?? 0;
      const end = Math.min(height, first + (budget > 0 ? tall : 1));
      budget -= end - first;
      for (let r = first + 1; r < end; r++) {
        const cells2 = this.reaching.get(r);
        if (cells2) cells2.push(cell5);
        else this.reaching.set(r, [cell5]);
      }
    }
  }
  column;
  starts;
  reaching = /* @__PURE__ */ new Map();
  cellsOf(at) {
    const cells2 = [];
    const end = this.starts[at + 1] ?? 0;
    for (let cell5 = this.starts[at] ?? end; cell5 < end; cell5++) cells2.push(cell5);
    const above = this.reaching.get(at);
    if (!above) return cells2;
    const { column: column2 } = this;
    return [...above, ...cells2].sort((a, b) => (column2[a] ?? 0) - (column2[b] ?? 0) || a - b);
  }
};
function clamp(value, least, most) {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}

// lib/table/totals.ts
function mentionsTotals(text) {
  return mentions(text, "\u8BA1") || mentions(text, "\u8A08") || ENGLISH.some((word) => text.includes(word));
}
var ENGLISH = ["otal", "OTAL"];
function mentions(text, last) {
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    let before = at - 1;
    while (before >= 0 && isGap(text.charCodeAt(before))) before--;
    if (before >= 0 && "\u5408\u603B\u5C0F\u5171\u7E3D".includes(text.charAt(before))) return true;
  }
  return false;
}

// lib/report/lines/table.ts
function tableOf(rows2, number) {
  const text = rows2.map((row) => row.map((cell5) => cell5.text).join("	")).join("\n");
  return {
    kind: "table",
    number,
    likely: true,
    totals: mentionsTotals(text),
    figures: false,
    size: text.length,
    particulars: false,
    isBlank: false,
    grid: gridOf(rows2, number)
  };
}
function gridOf(rows2, number) {
  const builder = new GridBuilder();
  const places = [];
  for (const row of rows2) {
    builder.startRow();
    for (const { text, place, colspan, rowspan } of row)
      if (builder.addCell(text, colspan, rowspan)) places.push(place);
  }
  return builder.finish(number, "", places);
}

// lib/table/decimal.ts
function decimalOf(value) {
  const [figure2 = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = figure2.split(".");
  return { digits: whole + fraction, scale: fraction.length - Number(exponent) };
}
var nearest = ({ digits, scale }) => Number(`${digits}e${-scale}`);
var tenfold = ({ digits, scale }, power) => ({
  digits,
  scale: scale - power
});
function sumOf(terms) {
  let scale = 0;
  for (const { value } of terms) scale = Math.max(scale, value.scale);
  let sum4 = 0n;
  for (const { value, weight } of terms)
    sum4 += BigInt(weight) * BigInt(value.digits) * 10n ** BigInt(scale - value.scale);
  return { digits: String(sum4), scale };
}
function signOf({ digits }) {
  const whole = BigInt(digits);
  return whole < 0n ? -1 : whole > 0n ? 1 : 0;
}
var shifted = (value, power) => power === 0 ? value : nearest(tenfold(decimalOf(value), power));
function weightedSum(terms) {
  let quick = 0;
  let whole = true;
  for (const { value, weight } of terms) {
    quick += value * weight;
    whole &&= Number.isSafeInteger(value) && Number.isSafeInteger(quick);
  }
  if (whole) return quick;
  return nearest(sumOf(terms.map(({ value, weight }) => ({ value: decimalOf(value), weight }))));
}

// lib/table/money.ts
var POWERS = {
  \u5143: 0,
  \u767E\u5143: 2,
  \u5343\u5143: 3,
  \u4E07\u5143: 4,
  \u767E\u4E07\u5143: 6,
  \u5343\u4E07\u5143: 7,
  \u4EBF\u5143: 8
};
var MONEY = "\u767E\u4E07\u5143|\u5343\u4E07\u5143|\u4EBF\u5143|\u4E07\u5143|\u5343\u5143|\u767E\u5143|\u5143";
var CENT = -2;
function isMoney(unit2) {
  return unit2 !== null && POWERS[unit2] !== void 0;
}
function powerOf(unit2) {
  return POWERS[unit2 ?? ""] ?? 0;
}
function inUnit(value, from2, to) {
  return isMoney(from2) ? shifted(value, powerOf(from2) - powerOf(to)) : value;
}

// lib/table/figure.ts
var BLANK = { kind: "blank" };
var WORDS = { kind: "words" };
var MARK = /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;
var MARKS_BEHIND = new RegExp(`${MARK.source}+[${GAP}]*$`);
var NOTHING2 = /^(?:[-‐‑‒–—―─－/／\\、.。·…*＊]+|无|空|暂无|没有|N\/A|NA|null|&nbsp;)$/i;
var UNIT = `\u4EF6|\u6761|\u4E2A|\u9879|\u6B21|\u4EFD|\u5B97|\u8D77|\u7BC7|\u4EBA\u6B21|\u4EBA|\u90E8|\u4F8B|\u5BB6|${MONEY}`;
var UNIT_BEGINS = "\u4EF6\u6761\u4E2A\u9879\u6B21\u4EFD\u5B97\u8D77\u7BC7\u4EBA\u90E8\u4F8B\u5BB6\u5143\u4E07\u4EBF\u5343\u767E";
var BEFORE_UNIT = new RegExp(`(^|\\d) (?=[${UNIT_BEGINS}%(\uFF08])`, "g");
var NUMBER2 = new RegExp(
  `^([+\\-\u2212]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(${UNIT})?(?:[(\uFF08\\[\u3010\u3014].*[)\uFF09\\]\u3011\u3015])?[\u3002.;\uFF1B,\uFF0C]?$`
);
var EXACT_DIGITS = 15;
function readFigure(text) {
  const quick = readPlain(text);
  if (quick !== void 0) return quick;
  if (text.length > 200 || isLabel(text)) return WORDS;
  const bare = text.replace(MARKS_BEHIND, "");
  if (bare !== text && isBlank(bare)) return WORDS;
  if (MARK.test(bare) || TWO_LINES.test(bare)) return WORDS;
  const folded = lineInOneWidth(bare).replace(BEFORE_UNIT, "$1");
  if (folded === "" || NOTHING2.test(folded.replaceAll(" ", ""))) return BLANK;
  if (folded === "\u96F6" || folded === "\u3007") return { kind: "number", value: 0, places: 0, unit: "" };
  const grouped = folded.replace(
    /^([+\-−]?) ?(\d{1,3})((?: \d{3})+)(?=$|\D)/,
    (_, sign2, head, rest) => `${sign2}${head}${rest.replaceAll(" ", "")}`
  );
  const match = NUMBER2.exec(grouped);
  if (!match) return WORDS;
  const [, sign = "", whole = "", fraction = "", unit2 = ""] = match;
  const digits = whole.replaceAll(",", "");
  if (digits.length + Math.max(0, fraction.length - 1) > EXACT_DIGITS) return WORDS;
  const value = Number(digits + fraction);
  const negative = sign === "-" || sign === "\u2212";
  const places = Math.max(0, fraction.length - 1);
  return { kind: "number", value: negative && value !== 0 ? -value : value, places, unit: unit2 };
}
var TWO_LINES = /[\d０-９] *\n[ \n]*[\d０-９]/;
var holdsSeveral = (text) => text.length < 50 && TWO_LINES.test(text);
var POWERS2 = Array.from({ length: EXACT_DIGITS + 1 }, (_, places) => Number(`1e${places}`));
function readPlain(text) {
  let value = 0;
  let digits = 0;
  let fraction = 0;
  let point = false;
  let nothing2 = false;
  let ended = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      if (ended || ++digits > EXACT_DIGITS) return void 0;
      value = value * 10 + code - 48;
      if (point) fraction++;
    } else if (isSpace(code)) {
      ended = digits > 0 || point || nothing2;
    } else if (ended || nothing2) return void 0;
    else if (code === 46 && digits > 0 && !point) point = true;
    else if (digits === 0 && ONE_FOR_NOTHING.includes(text.charAt(i))) nothing2 = true;
    else return void 0;
  }
  if (nothing2) return digits > 0 ? void 0 : BLANK;
  if (digits === 0) return point ? void 0 : BLANK;
  if (point && fraction === 0) return void 0;
  return {
    kind: "number",
    // Both are whole and exact, so that their quotient is the nearest double.
    value: point ? value / (POWERS2[fraction] ?? 1) : value,
    places: fraction,
    unit: ""
  };
}
var ONE_FOR_NOTHING = "-\u2014\u2013/\uFF0F\uFF0D\u65E0";
var BEFORE_A_FIGURE = "\u65E0\u7A7A\u6682\u6CA1\u96F6\u3007";
function isLabel(text) {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  if (isHan(first)) return !BEFORE_A_FIGURE.includes(text.charAt(at));
  if (first === 65288 || first === 40) return true;
  const start = at;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  if (at === start) return false;
  while (at < text.length && BEHIND_A_NUMBER.includes(text.charAt(at))) at++;
  return isHan(text.charCodeAt(at)) && !UNIT_BEGINS.includes(text.charAt(at));
}
var BEHIND_A_NUMBER = ".\uFF0E\u3001 ";

// lib/text/width.ts
var isWide = (code) => isHan(code) || code >= 12288 && code <= 65519 || code >= 8212 && code <= 8230;

// lib/report/lines/page-number.ts
var PAGE_NUMBER = /^(?:[-–—－] ?\d{1,4} ?[-–—－]|第 ?\d+ ?页.{0,12}|\d+ ?\/ ?\d+)$/;
var isPageNumber = (block) => block.kind !== "table" && PAGE_NUMBER.test(block.text);

// lib/report/lines/tokens.ts
var NUMBERING = /^(?:\d{1,2}[.．、]|[(（]\d{1,2}[)）])$/;
var NO_PLACE = /[|｜]/;
function tokensOf(block, line2, elements2) {
  if (isPageNumber(block)) return [];
  const place = placeOf(block);
  if (block.line !== void 0) {
    return NO_PLACE.test(block.line) ? cellsIn(block.line, place, line2) : wordsIn(block.line, line2, place, true);
  }
  return elements2 ? partsOf2(elements2, line2) : wordsIn(block.text, line2, place, false);
}
function cellsIn(text, own, line2) {
  const cells2 = [];
  const parts = text.split(NO_PLACE);
  let at = 0;
  parts.forEach((part, i) => {
    const printed2 = foldSpace(part);
    const isEnd = i === 0 || i === parts.length - 1;
    const start = at + part.length - part.trimStart().length;
    const end = Math.max(start, start + part.trim().length);
    const place = { ...own, range: [start, end] };
    if (printed2 !== "" || !isEnd) cells2.push(cell(printed2, place, line2, i, parts.length));
    at += part.length + 1;
  });
  return cells2;
}
function wordsIn(text, line2, own, ranged) {
  const tokens = [];
  let wide = 0;
  let i = 0;
  while (i < text.length) {
    if (isSpace(text.charCodeAt(i))) {
      wide += isWide(text.charCodeAt(i)) ? 2 : 1;
      i++;
      continue;
    }
    const start = i;
    const wideStart = wide;
    while (i < text.length && !isSpace(text.charCodeAt(i))) {
      wide += isWide(text.charCodeAt(i)) ? 2 : 1;
      i++;
    }
    const place = ranged ? { ...own, range: [start, i] } : own;
    tokens.push(piece(foldSpace(text.slice(start, i)), place, line2, start, wideStart));
  }
  return tokens.map((each, i2) => {
    const isNumbering2 = NUMBERING.test(each.text) && (i2 === tokens.length - 1 || tokens[i2 + 1]?.kind === "words");
    return isNumbering2 ? { ...each, kind: "words" } : each;
  });
}
var partsOf2 = (cells2, line2) => cells2.map(({ text, place }, i) => cell(text, place, line2, i, cells2.length));
function cellsOfGrid(grid, line2) {
  const among2 = /* @__PURE__ */ new Map();
  for (const row of grid.row) among2.set(row, (among2.get(row) ?? 0) + 1);
  return grid.texts.map((text, i) => {
    const row = grid.row[i] ?? 0;
    const place = placeOfCell(grid, i);
    return cell(foldSpace(text), place, line2 + row, grid.column[i] ?? 0, among2.get(row) ?? 0);
  });
}
var CLOSED_UP = /^0\d+$/;
var SEVERAL = /^\d+(?: \d+)+$/;
function cell(text, place, line2, x, among2) {
  const made = { ...piece(text, place, line2, x, x), whole: true, among: among2 };
  return SEVERAL.test(text) ? { ...made, kind: "figure", parts: text.split(" ") } : made;
}
function piece(text, place, line2, x, wideX) {
  const kind = text === "" ? "blank" : readFigure(text).kind === "words" ? "words" : "figure";
  const token = { kind, text, place, line: line2, x, wideX, whole: false, among: 0 };
  return CLOSED_UP.test(text) ? { ...token, parts: ["0", text.slice(1)] } : token;
}

// lib/report/lines/wording.ts
var SHORT = 4;
var TableWording = class {
  constructor(forms, section) {
    this.section = section;
    const models2 = forms.map(modelOf);
    this.#models = models2.flatMap(
      ({ tables }) => tables.filter(({ table }) => table.section === section)
    );
    this.#headers = this.#models.flatMap(
      ({ table }) => table.blocks.map((block) => [block, new HeaderWording(block)])
    );
    const groups = this.#models.flatMap(({ table }) => table.groups);
    this.over = unique(
      groups.filter(({ kind }) => kind !== "rows").map(({ label }) => bareWords(label))
    ).sort((a, b) => b.length - a.length);
    this.groups = unique(
      groups.filter(({ kind }) => kind === "columns").map(({ label }) => bareWords(label))
    );
  }
  section;
  #models;
  #headers;
  /** Words that stand over the columns and tell none of them, the longest first. */
  over;
  /** Those of them that hold columns together, in the form's order. */
  groups;
  /** The blocks of a table whose one row has no label, of whichever form. */
  get unlabelled() {
    const blocks = this.#headers.map(([block]) => block);
    return blocks.filter(({ rows: rows2 }) => rows2.length === 1 && rows2[0]?.label === "");
  }
  /** What a text says, to the letter. */
  exact(text) {
    const label = readLabel(text);
    if (label.words === "") return null;
    const items = this.#models.flatMap(({ rows: rows2 }) => rows2.exact(label)?.items ?? []);
    const isRow = items.some(
      ({ number }) => label.words.length >= SHORT || number === label.number
    );
    if (isRow || items.some(({ block, number }) => number === "" && block.heading)) {
      return { kind: "row", items };
    }
    const heading = bareWords(text);
    const blocks = this.#models.flatMap(({ headings }) => headings.get(heading) ?? []);
    if (blocks.length > 0) return { kind: "heading", blocks };
    const isGroup = this.#models.some(
      ({ groups }) => groups.exact(label)?.items.some(({ kind }) => kind === "rows")
    );
    return isGroup ? { kind: "group" } : null;
  }
  /** The row that a text nearly names. */
  near(text) {
    const label = readLabel(text);
    return this.#models.flatMap(({ rows: rows2 }) => rows2.match(label)?.items ?? []);
  }
  /** Blocks whose columns a header names, each and in the form's order. */
  headed(text) {
    const words2 = bareWords(text);
    return this.#headers.flatMap(
      ([block, header]) => header.isRead(words2, this.over) ? [block] : []
    );
  }
  /** The block of the one header that these words are, but for some columns' labels. */
  lacking(text) {
    const words2 = bareWords(text);
    for (const [block, header] of this.#headers) {
      const named = header.lacking(words2, this.over);
      if (named) return { block, named };
    }
    return null;
  }
  /** True of a table whose headers are one row each. */
  get isFlat() {
    return this.groups.length === 0;
  }
  /** The same of a header's columns from left to right, without what stands over them. */
  headedByColumns(text) {
    const words2 = bareWords(text);
    return this.#headers.flatMap(([block, header]) => header.isAcross(words2) ? [block] : []);
  }
};
var HeaderWording = class {
  /** Column by column. */
  #across;
  /** Row by row: what stands under no group, then what does. */
  #down;
  /** Either, with any label missing, and the order of the columns that its groups have; null where labels recur. */
  #some;
  #groups;
  #outer;
  constructor(block) {
    const { columns: columns2 } = block;
    const words2 = columns2.map(
      ({ label, aliases = [] }) => unique([label, ...aliases].flatMap((each) => [wordsWithRemark(each), readLabel(each).words]))
    );
    const pattern2 = (order, optional = false) => new RegExp(
      `^${order.map((i) => optional ? `(${words2[i]?.join("|")})?` : `(?:${words2[i]?.join("|")})`).join("")}$`
    );
    const all2 = columns2.map((_, i) => i);
    this.#across = pattern2(all2);
    const isUnder2 = (i) => (columns2[i]?.under?.length ?? 0) > 0;
    const first = all2.filter((i) => !isUnder2(i));
    const down = [...first, ...all2.filter(isUnder2)];
    this.#down = pattern2(down);
    const isDistinct = new Set(words2.flat()).size === words2.flat().length;
    this.#some = isDistinct ? [all2, down].map((order) => [pattern2(order, true), order]) : [];
    this.#groups = unique(columns2.flatMap(({ under = [] }) => under.map(bareWords)));
    this.#outer = first.map((i) => words2[i]?.[0] ?? "");
  }
  isAcross(words2) {
    return this.#across.test(words2);
  }
  /** Which columns are named, where they are some of the form's in its order; all groups must stand. */
  lacking(words2, over) {
    let leaves = words2;
    for (const word of over) leaves = leaves.replace(word, "");
    if (this.#groups.length === 0 || !inOrder(words2, this.#groups)) return null;
    for (const [pattern2, order] of this.#some) {
      const match = pattern2.exec(leaves);
      if (!match) continue;
      const named = order.map((_, at) => match[order.indexOf(at) + 1] !== void 0);
      if (named.filter(Boolean).length > 1) return named;
    }
    return null;
  }
  isRead(words2, over) {
    let leaves = words2;
    for (const word of over) leaves = leaves.replace(word, "");
    if (!inOrder(words2, this.#groups)) return false;
    if (this.#across.test(leaves)) return true;
    const [group] = this.#groups;
    return this.#outer.length > 0 && this.#down.test(leaves) && inOrder(words2, [this.#outer[0] ?? "", group ?? "", this.#outer.at(-1) ?? ""]);
  }
};
function inOrder(text, words2) {
  let rest = text;
  const longest2 = [...words2].sort((a, b) => b.length - a.length);
  const places = /* @__PURE__ */ new Map();
  for (const word of longest2) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    places.set(word, at);
    rest = rest.slice(0, at) + "\0".repeat(word.length) + rest.slice(at + word.length);
  }
  return words2.every((word, i) => i === 0 || mayFollow(places, words2[i - 1] ?? "", word));
}
function mayFollow(places, before, word) {
  return (places.get(before) ?? 0) < (places.get(word) ?? 0);
}
function unique(items) {
  return [...new Set(items)];
}

// lib/report/lines/index.ts
var PROSE = /。(?![)）])|；/;
var MOST_LINES = 1500;
function withTablesFromLines(page, forms) {
  const [form] = forms;
  const sections = form ? regions(page.blocks, form) : [];
  const blocks = [];
  let at = 0;
  for (const { section, begin, end } of sections) {
    const heading = page.blocks[begin - 1];
    if (!heading || heading.kind === "table" || end - begin > MOST_LINES) continue;
    const own = page.blocks.slice(begin, end);
    if (page.rows && own.some(isLikely)) continue;
    const wording = new TableWording(forms, section);
    if (own.some(isLikely) && isWhole(own, wording)) continue;
    const assembler = new Assembler(wording, bareWords(tailOf(heading, form, section)));
    const made = tableFrom({ blocks: page.blocks, rows: page.rows, begin, end }, assembler);
    if (!made) continue;
    blocks.push(...page.blocks.slice(at, begin), ...made.prose, made.table);
    at = made.end;
  }
  return at === 0 ? page : { ...page, blocks: [...blocks, ...page.blocks.slice(at)] };
}
function regions(blocks, form) {
  const headings = blocks.flatMap((block, at) => {
    const section = block.kind === "table" ? -1 : beginning(block, form);
    return section < 0 ? [] : [{ section, at }];
  });
  return headings.flatMap(({ section, at }, i) => {
    const begin = at + 1;
    const end = headings[i + 1]?.at ?? blocks.length;
    const isTold3 = form.tables.some((table) => table.section === section);
    return isTold3 && end > begin ? [{ section, begin, end }] : [];
  });
}
var isLikely = (block) => block.kind === "table" && block.likely;
function isWhole(blocks, wording) {
  return blocks.every(
    (block) => block.kind === "table" ? !isUneven(block) : wording.exact(block.text) === null
  );
}
function isUneven({ grid }) {
  const widths = /* @__PURE__ */ new Map();
  for (const row of grid?.row ?? []) widths.set(row, (widths.get(row) ?? 0) + 1);
  return new Set(widths.values()).size > 1;
}
function beginning(block, form) {
  const section = sectionOf(block, form);
  if (section >= 0 || block.text.length > 40 || !block.text.includes("\u4FE1\u606F")) return section;
  const { words: words2 } = readLabel(block.text);
  return form.tables.find((table) => readLabel(form.sections[table.section] ?? "").words === words2)?.section ?? -1;
}
function tailOf(heading, form, section) {
  const whole = readLabel(form?.sections[section] ?? "").words;
  const { words: words2 } = readLabel(heading.text);
  return whole.startsWith(words2) ? whole.slice(words2.length) : "";
}
function tableFrom(stretch, assembler) {
  const { blocks, rows: elements2, begin } = stretch;
  const taken = [];
  for (let at = begin; at < stretch.end; at++) {
    const row = rowAt(stretch, at);
    const parts = row && partsOf2(row.cells, taken.length);
    const tokens = parts ?? tokensAt(blocks[at], taken.length, elements2);
    if (row && parts) at = row.last;
    for (const token of tokens) {
      taken[token.line] = at;
      assembler.take(token);
    }
  }
  const { rows: rows2, end } = assembler.finish();
  const last = taken[end];
  if (last === void 0 || !rows2.some((row) => row.length > 1)) return null;
  const used = blocks.slice(begin, last + 1);
  const prose = used.filter((block) => !isLines(block, elements2));
  const first = used.find((block) => !prose.includes(block)) ?? used[0];
  return first ? { table: tableOf(rows2, first.number), prose, end: last + 1 } : null;
}
function isLines(block, elements2) {
  return block.kind === "table" ? !elements2 : !PROSE.test(block.text);
}
function tokensAt(block, line2, elements2) {
  if (!block || !isLines(block, elements2)) return [];
  if (block.kind !== "table") return tokensOf(block, line2, elements2?.[block.number]?.own);
  return block.grid ? cellsOfGrid(block.grid, line2) : [];
}
function rowAt({ blocks, rows: rows2, begin, end }, at) {
  const block = blocks[at];
  const around = block && isLines(block, rows2) ? rows2?.[block.number]?.around : void 0;
  if (!around) return null;
  const last = blocks.findIndex(({ number }, i) => i > at && number === around.last);
  return last > at && last < end && at >= begin ? { cells: around.cells, last } : null;
}

// lib/report/title-line.ts
var YEAR2 = `(?<year>${YEAR})`;
var NAME = "(?:\u653F\u5E9C)?\u4FE1\u606F\u516C\u5F00(?:\u5DE5\u4F5C)?(?:\u60C5\u51B5)?(?:\u603B\u7ED3)?\u7684?";
var END = `(?:\u62A5\u544A|\u5E74\u62A5)(?=$|[^${HAN}]|\u5168\u6587|\u7684\u516C\u544A|\u7684\u901A\u77E5|\u7684?\u516C\u793A|\u516C\u5E03|\u4E88\u4EE5|\u5E76\u5411|\u5982\u4E0B)`;
var TITLES = [
  `^(?<before>.*?)${YEAR2}\u5E74?\u5EA6?\u7684?(?<after>.*?)${NAME}(?:\u5E74\u5EA6)?(?:\u5DE5\u4F5C)?(?:\u60C5\u51B5)?\u7684?${END}`,
  `^(?<before>.*?)${NAME}${YEAR2}\u5E74?(?:\u5E74?\u5EA6)?(?:\u5DE5\u4F5C)?${END}`,
  `^(?<before>.*?)${NAME}(?:\u5E74\u5EA6)?(?:\u5DE5\u4F5C)?(?:\u62A5\u544A|\u5E74\u62A5)(?:[(]${YEAR2}\u5E74?\u5EA6?[)]|(?<last>${YEAR})\u5E74?\u5EA6?$)`
].map((pattern2) => new RegExp(pattern2));
var NEWS = /图读懂|图解|解读|^(?!.*(?:关于|现|向社会))[^《]*?(?:发布|公布|印发|召开)(?:[^《]*?20\d\d年|《)/;
var OTHERS = /^(?:上|下)(?:一篇|一条|一页|篇|条)|^相关(?:链接|阅读|信息|文章)/;
var CITED = /(?:根据|按照|依据|依照|遵照|参照|落实)[^《》,]*《[^》]*$/;
var OTHER_DOCUMENTS = /《(?![^《》]*(?:报告|年报)》)[^《》]*》/g;
var TITLE_LENGTH = 80;
var BODY = /^[\u4e00-\u9fff·]{2,36}(?:政府|[局委办厅院会处所镇乡部署站队社行]|中心|街道|公室|开发区|园区|新区|大学|学院|学校|中学|小学|医院|公司|集团)(?:[(][^()]{2,20}[)])?$/;
function parseTitle(text) {
  if (text.length > TITLE_LENGTH * 2 || !text.includes("\u516C") || !/[报報]/.test(text)) return null;
  const folded = foldTitle(text).replace(OTHER_DOCUMENTS, "");
  if (NEWS.test(folded) || OTHERS.test(folded)) return null;
  for (const pattern2 of TITLES) {
    const match = pattern2.exec(folded);
    const { before = "", last = "", year = last, after = "" } = match?.groups ?? {};
    if (!match || year === "") continue;
    if (CITED.test(before)) return null;
    const named = cleanIssuer(before) || cleanIssuer(after);
    const behind = before + after === "" ? bracketed(folded.slice(match[0].length)) : "";
    return { issuer: named || behind || null, year: yearOf(year) };
  }
  return null;
}
function bracketed(rest) {
  const name = /^[(]([^()]+)[)]$/.exec(rest)?.[1] ?? "";
  return BODY.test(name) ? name : "";
}
var TAGS = /<\/?[a-z][^<>]{0,80}>/gi;
function foldTitle(text) {
  return simplified(inOneWidth(text.includes("<") ? text.replace(TAGS, "") : text));
}
var BEFORE = /^.*[>《»›→/|]|^.*(?:当前|您的|所在)位置[::]|^.*现[^,。;:]*?(?:公开|公布|发布|公告|印发|编制)|^.*现将|^.*向社会公[开布]|^.*关于(?:公布|发布|印发|公开)|^【[^】]*】|^\d{1,2}[.、]|^附件\d*[::]?|^(?:标题|名称)[::]|^关于(?:公布|发布|印发|公开|做好)?|^[#|—·-]+/;
var NO_NAME = /[。;,]|首页|位置|网站|信息公开|政务公开|年报|专栏|^(?:我|本|该|现|各|其|将)/;
function cleanIssuer(text) {
  let words2 = text;
  for (let before = ""; before !== words2; ) {
    before = words2;
    words2 = words2.replace(BEFORE, "");
  }
  words2 = words2.replace(/(?:关于|发布|公布|公开|编制|印发|的|[》】\]|>_·:-])+$/, "");
  if (words2.endsWith(")") && !words2.includes("(")) words2 = words2.slice(0, -1);
  if (words2.startsWith("[") && !words2.includes("]")) words2 = words2.slice(1);
  if (words2.endsWith("\u4EBA\u6C11")) words2 += "\u653F\u5E9C";
  return words2.length > 40 || NO_NAME.test(words2) ? "" : words2.replace(/^\((?!.*\))/, "");
}

// lib/report/lines/paragraphs.ts
var NARROWEST = 30;
var EARLY = 6;
var LATE = 10;
var TIGHT = 2;
var INDENT = 4;
var LINES = 4;
var LONGEST = 100;
var ENDS = /[。！？；!?;…]$|\.{3}$/;
var GOES_ON = /[，、,（(《“‘]$/;
var GOES_ON_WITH = /^(?:[，。、；：,;:）)》”’%％]|其中)/;
var BEGINS = new RegExp(
  `^(?:[${NUMERALS}]{1,3}[\u3001.\uFF0E]|[\uFF08(][${NUMERALS}\\d]{1,3}[)\uFF09]|\\d{1,2}[.\uFF0E\u3001](?!\\d)|\u7B2C[${NUMERALS}]+[\u6761\u7AE0\u8282])`
);
var COLUMNS = /[^ ] {3,}[^ ]|\d [\d.]+ [\d.]+/;
var INDENTED = new RegExp(`^[${SPACE}]+`);
var ENDS_IN_DIGIT = /[\d０-９]$/;
var BEGINS_WITH_DIGIT = /^[\d０-９]/;
var BEGINS_WITH_YEAR = /^\d{4} ?年/;
function withWholeParagraphs(page, [form]) {
  if (!form) return page;
  const width = widthOf(page.blocks);
  if (width === 0 || !isSectioned(page.blocks, form)) return page;
  const lines2 = new Lines(form, width, isIndented(page.blocks));
  const blocks = [];
  let aside = [];
  let open2 = [];
  let columns2 = 0;
  const close = () => {
    if (open2.length > 0) blocks.push(paragraphOf(open2));
    blocks.push(...aside);
    aside = [];
    open2 = [];
    columns2 = 0;
  };
  page.blocks.forEach((block, at) => {
    const last = open2.at(-1);
    const next = page.blocks[at + 1];
    if (last && isPageNumber(block) && next && lines2.isOne(last, columns2, next)) {
      aside.push(block);
      return;
    }
    const isOne = last && lines2.isOne(last, columns2, block);
    if (!isOne) close();
    if (block.kind === "table") {
      blocks.push(block);
      return;
    }
    open2.push(block);
    const own = columnsOf(block) + (isOne || block.line !== void 0 ? 0 : INDENT);
    columns2 = lines2.isFull(columns2 + own) ? columns2 + own : own;
  });
  close();
  return { ...page, blocks };
}
var Lines = class {
  constructor(form, width, isIndented2) {
    this.form = form;
    this.width = width;
    this.isIndented = isIndented2;
  }
  form;
  width;
  isIndented;
  isFull(columns2) {
    return columns2 >= this.width - EARLY && columns2 <= this.width + LATE;
  }
  /** @param columns of the printed line that ends with the one */
  isOne(line2, columns2, next) {
    if (next.kind !== "paragraph" || !this.#isProse(line2) || !this.#isProse(next)) return false;
    if (BEGINS.test(next.text)) return false;
    const isFull = this.isFull(columns2);
    if (ENDS_IN_DIGIT.test(line2.text) && BEGINS_WITH_DIGIT.test(next.text)) {
      return isFull && columns2 >= this.width - TIGHT && !BEGINS_WITH_YEAR.test(next.text);
    }
    if (GOES_ON.test(line2.text)) return true;
    if (ENDS.test(line2.text)) return isFull && this.#isSameParagraph(next);
    return isFull || GOES_ON_WITH.test(next.text) || next.text.startsWith("\u300A");
  }
  /** Behind a sentence that ends where its line does. */
  #isSameParagraph({ text, line: line2 }) {
    return text.startsWith("\u5176\u4E2D") || this.isIndented && line2 !== void 0 && !INDENTED.test(line2);
  }
  #isProse(block) {
    return block.kind === "paragraph" && block.text.length <= LONGEST && !COLUMNS.test(block.line ?? block.text) && !isPageNumber(block) && sectionOf(block, this.form) < 0 && parseTitle(block.text) === null;
  }
};
function widthOf(blocks) {
  const counts2 = /* @__PURE__ */ new Map();
  let lines2 = 0;
  let longer = 0;
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (block.kind !== "paragraph" || block.text.length < NARROWEST / 2) return;
    if (block.text.length > LONGEST) longer++;
    else if (!ENDS.test(block.text) && next?.kind === "paragraph" && !BEGINS.test(next.text)) {
      const columns2 = columnsOf(block);
      if (columns2 < NARROWEST) return;
      counts2.set(columns2, (counts2.get(columns2) ?? 0) + 1);
      lines2++;
    }
  });
  let width = 0;
  let most = 0;
  for (const end of counts2.keys()) {
    let count2 = 0;
    for (let columns2 = end - EARLY; columns2 <= end + 2; columns2++)
      count2 += counts2.get(columns2) ?? 0;
    if (count2 > most || count2 === most && end < width) [width, most] = [end, count2];
  }
  return most >= LINES && most * 2 > lines2 && longer <= most ? width : 0;
}
function isSectioned(blocks, form) {
  const sections = /* @__PURE__ */ new Set();
  for (const block of blocks) if (block.kind !== "table") sections.add(sectionOf(block, form));
  sections.delete(-1);
  return sections.size >= SECTIONS_ENOUGH;
}
function isIndented(blocks) {
  return blocks.filter((block) => block.kind !== "table" && INDENTED.test(block.line ?? "")).length > 1;
}
var MOST_INDENT = 8;
function columnsOf({ text, line: line2 = "" }) {
  const indent = widthOfText(INDENTED.exec(line2)?.[0] ?? "");
  return widthOfText(text) + (indent <= MOST_INDENT ? indent : 0);
}
function widthOfText(text) {
  let columns2 = 0;
  for (let i = 0; i < text.length; i++) columns2 += isWide(text.charCodeAt(i)) ? 2 : 1;
  return columns2;
}
function paragraphOf(printed2) {
  const [first, second] = printed2;
  if (!first || !second) return first;
  let text = "";
  const lines2 = [];
  for (const block of printed2) {
    lines2.push({ block, start: text.length });
    text += block.text;
  }
  return { kind: "paragraph", number: first.number, level: 0, text, lines: lines2 };
}

// lib/page/table-look.ts
var PIECE = 3e3;
var PARTICULARS_WORDS = new RegExp(
  "\u53D1\u5E03\u673A\u6784 \u53D1\u5E03\u673A\u5173 \u53D1\u6587\u673A\u6784 \u53D1\u6587\u673A\u5173 \u516C\u5F00\u673A\u6784 \u516C\u5F00\u673A\u5173 \u5236\u53D1\u673A\u6784 \u5236\u53D1\u673A\u5173 \u53D1\u5E03\u5355\u4F4D \u7F16\u5236\u5355\u4F4D \u4FE1\u606F\u6765\u6E90".split(" ").map(parted).join("|")
);

// lib/report/deviations.ts
function tableDeviations(model, scanners, facts, insteadOf2) {
  const there = new Set(facts.filter((fact) => fact.state !== "absent").map((fact) => fact.table));
  const tables = scanners.flatMap((scanner) => {
    const table = scanner.model.table.key;
    if (!there.has(table)) {
      const { section } = scanner.model.table;
      return [{ kind: "missing-table", table, section, instead: insteadOf2(section) }];
    }
    return [...columns(scanner), ...rows(scanner, facts, model), ...labels(scanner)];
  });
  return [...tables, ...traditional(scanners)];
}
function traditional(scanners) {
  for (const scanner of scanners) {
    for (const { label } of scanner.best().rows.values()) {
      if (!label || !isTraditional(label.cell.text)) continue;
      const { text, place } = label.cell;
      return [{ kind: "traditional", label: printedLabel(text), place }];
    }
  }
  return [];
}
function columns(scanner) {
  const { table } = scanner.model;
  const print = scanner.best();
  return table.blocks.flatMap((block) => {
    const header = print.headers.get(block)?.header;
    if (!header) return [];
    const printed2 = new Set(header.columns.map((column2) => column2.item.column.key));
    return block.columns.filter((column2) => !printed2.has(column2.key)).map((column2) => ({
      kind: "missing-column",
      table: table.key,
      key: column2.key,
      label: [...(column2.under ?? []).slice(-1), column2.label].join(" ")
    }));
  });
}
function rows(scanner, facts, model) {
  const { table } = scanner.model;
  const print = scanner.best();
  const wanted = new Set(facts.filter((fact) => fact.table === table.key).map((fact) => fact.row));
  const found = new Set([...print.rows.keys()].map((item) => item.row.key));
  const missing2 = scanner.model.rowItems.filter(
    ({ row }) => row.key !== "" && wanted.has(row.key) && !found.has(row.key) && !row.replaces
  );
  const simplified2 = [...print.rows.keys()].filter(({ row }) => row.replaces);
  const printed2 = /* @__PURE__ */ new Set([...print.groups, ...simplified2.map(({ row }) => row.label)]);
  const groups = table.groups.filter((group) => group.kind === "rows" && !printed2.has(group.label));
  const known2 = new Set(model.slots.map((slot) => slot.row.label));
  return [
    ...missing2.map(({ row }) => ({
      kind: "missing-row",
      table: table.key,
      key: row.key,
      label: row.label
    })),
    ...groups.map((group) => ({
      kind: "missing-group",
      table: table.key,
      label: group.label
    })),
    ...print.extra.filter((cell5) => !known2.has(cell5.text.trim())).map((cell5) => ({
      kind: "extra-row",
      table: table.key,
      label: printedLabel(cell5.text),
      place: cell5.place
    }))
  ];
}
function labels(scanner) {
  const table = scanner.model.table.key;
  return [...scanner.best().rows.values()].flatMap(({ item, label }) => {
    if (!label || label.likeness !== "near" && sameRemark(label.cell.text, item.row.label))
      return [];
    const printed2 = printedLabel(label.cell.text);
    const deviation = {
      kind: "other-label",
      table,
      key: item.row.key,
      printed: printed2,
      label: item.row.label,
      place: label.cell.place
    };
    return [deviation];
  });
}
var REMARK = new RegExp(`[(](?![${NUMERALS}\\d]+[)])([^()]{4,})[)]`);
function sameRemark(printed2, label) {
  const remark = REMARK.exec(inOneWidth(printed2))?.[1];
  const wanted = REMARK.exec(inOneWidth(label))?.[1];
  return !remark || !wanted || bareWords(remark) === bareWords(wanted);
}
function printedLabel(text) {
  return withoutSpace(text).slice(0, 80);
}

// lib/report/beside.ts
var overlaps = (a, b) => a.start < b.end && a.end > b.start;
function besideColumns(columns2, cells2) {
  const from2 = Math.min(...columns2.map(({ start }) => start));
  const found = [];
  const left = cells2.filter((cell5) => !columns2.some((column2) => overlaps(cell5, column2)));
  for (const cell5 of left.sort((a, b) => b.row - a.row)) {
    const named = cell5.label.words !== "";
    const below = found.find((other) => overlaps(cell5, other));
    if (!below) found.push({ start: cell5.start, end: cell5.end, named });
    else if (named && cell5.start === below.start && cell5.end === below.end) below.named = true;
  }
  found.sort((a, b) => a.start - b.start);
  return {
    others: found.filter(({ start }) => start >= from2),
    leads: found.filter(({ start, named }) => start < from2 && named)
  };
}

// lib/report/ways.ts
var MOST_CHOICES = 4e3;
function injections(cells2, width) {
  const ways = [];
  const extend = (placed, next) => {
    if (ways.length > MOST_CHOICES) return;
    const left = cells2.length - next;
    if (left > width - placed.length) return;
    const cell5 = cells2[next];
    if (!cell5) {
      ways.push([...placed, ...Array.from({ length: width - placed.length }, () => null)]);
      return;
    }
    extend([...placed, cell5], next + 1);
    extend([...placed, null], next);
  };
  extend([], 0);
  return ways.length > MOST_CHOICES ? [] : ways;
}
var MOST_SURPLUS = 2;
function selections(cells2, width, from2 = 0) {
  if (cells2.length === width) return [cells2];
  if (cells2.length > width + MOST_SURPLUS) return [];
  return cells2.slice(from2).flatMap(
    (_, i) => selections([...cells2.slice(0, from2 + i), ...cells2.slice(from2 + i + 1)], width, from2 + i)
  );
}
function lastFigure(items) {
  let last = items.length - 1;
  while (last >= 0 && items[last]?.figure.kind === "blank") last--;
  return last;
}

// lib/report/order.ts
function byOrder(items, width, aligned) {
  const figures2 = items.filter((item) => item.figure.kind !== "blank");
  if (figures2.length === 0)
    return { kind: "order", cells: Array.from({ length: width }, () => null) };
  const first = items.findIndex((item) => item.figure.kind !== "blank");
  const end = lastFigure(items) + 1;
  const span2 = items.slice(first, end);
  if (span2.length === width && figures2.length === width) return { kind: "order", cells: figures2 };
  if (figures2.length > width)
    return { kind: "none", cells: figures2, choices: selections(span2, width) };
  if (width === 1) return { kind: "order", cells: figures2 };
  if (span2.length > width)
    return open(
      span2.length > width + MOST_SURPLUS ? injections(figures2, width) : selections(span2, width)
    );
  if (items.length < width) return open(injections(items, width));
  if (items.length === width) {
    const way = open([items, ...injections(span2, width)], aligned || first === 0);
    return way.kind === "open" ? { ...way, asPrinted: true } : way;
  }
  return open(injections(span2, width));
}
function open(choices2, presumed = false) {
  const [only2] = choices2;
  if (!only2) return { kind: "none", cells: [], choices: choices2 };
  if (choices2.length === 1) return { kind: "order", cells: only2 };
  return { kind: "open", choices: choices2, presumed };
}

// lib/report/placing.ts
function placeRow(header, cells2, labelEnd, aligned) {
  const all2 = cells2.flatMap(spread);
  const items = aligned && header.positioned ? behindLeads(header, all2, labelEnd) : all2;
  if (!items) return { kind: "none", cells: all2, choices: [] };
  if (aligned && header.positioned) {
    const direct = byPosition(header, items, labelEnd);
    const from2 = header.columns[0]?.start ?? 0;
    const beneath = items.filter(({ start }) => start >= from2);
    if (direct) return { kind: "direct", cells: direct, ...besides(header, beneath) };
    const own = withoutOthers(header, beneath);
    if (own) return own;
    const span2 = beneath.slice(0, lastFigure(beneath) + 1);
    const surplus = span2.length - header.columns.length;
    if (header.columns.length > 1 && surplus > 0 && surplus <= MOST_SURPLUS) {
      const choices2 = selections(span2, header.columns.length);
      const standing = beneathAll(header, beneath, labelEnd);
      return { kind: "open", choices: choices2, presumed: false, ...standing && { beneath: standing } };
    }
  }
  return byOrder(items, header.columns.length, aligned);
}
function behindLeads(header, items, labelEnd) {
  const from2 = header.columns[0]?.start ?? 0;
  const leads = header.leads.filter(({ start }) => start >= labelEnd);
  const isLed = (item) => leads.some((lead) => overlaps(item, lead));
  const isWords = (item) => item.figure.kind === "words" && item.end <= from2;
  const own = items.filter((item) => !isLed(item) && !isWords(item));
  const isSound = own.length === items.length || byPosition(header, own, labelEnd) !== null;
  return leads.length > 0 && !isSound ? null : own;
}
function beneathAll(header, items, labelEnd) {
  if (!header.whole) return null;
  const own = items.filter(({ start }) => start < header.end);
  if (own.some(({ figure: figure2 }) => figure2.kind === "blank")) return null;
  return besides(header, own).exact ? byPosition(header, own, labelEnd) : null;
}
function besides(header, items) {
  const columns2 = [...header.columns, ...header.others];
  const columnOf = (item) => columns2.find((column2) => overlaps(item, column2));
  const cells2 = items.filter((item, i) => {
    const before = items[i - 1];
    const column2 = columnOf(item);
    return !column2 || before?.place !== item.place || columnOf(before) !== column2;
  });
  const surplus = cells2.length - columns2.length;
  if (surplus <= 0) return { exact: surplus === 0, instead: [] };
  const some2 = cells2.slice(0, columns2.length + MOST_SURPLUS);
  const figures2 = some2.slice(0, lastFigure(some2) + 1).length;
  const own = some2.slice(0, Math.max(figures2, header.columns.length + 1));
  return { exact: false, instead: selections(own, header.columns.length) };
}
function withoutOthers(header, items) {
  if (!header.others.some(({ named }) => named)) return null;
  const columns2 = [...header.columns, ...header.others].sort((a, b) => a.start - b.start);
  if (items.length !== columns2.length) return { kind: "none", cells: items, choices: [] };
  const own = items.filter((_, i) => !header.others.some((other) => other === columns2[i]));
  return { kind: "order", cells: own };
}
function spread(cell5) {
  if (cell5.figure.kind !== "blank" || cell5.end - cell5.start === 1) return [cell5];
  return Array.from({ length: Math.min(cell5.end - cell5.start, 32) }, (_, i) => ({
    ...cell5,
    start: cell5.start + i,
    end: cell5.start + i + 1
  }));
}
var countOf = (cells2) => cells2.flatMap(spread).length;
function byPosition(header, items, labelEnd) {
  const columns2 = header.columns;
  const first = columns2[0];
  const last = columns2.at(-1);
  if (!first || !last || labelEnd > first.start) return null;
  const placing = columns2.map(() => null);
  const covered = columns2.map(() => false);
  for (const item of items) {
    const beneath = [];
    columns2.forEach((column2, i) => {
      if (overlaps(item, column2)) beneath.push(i);
    });
    for (const i of beneath) covered[i] = true;
    const [at] = beneath;
    if (header.others.length > 0) {
      const beside2 = header.others.filter((other) => overlaps(item, other));
      if (at === void 0 && beside2.length === 1 && beside2[0]?.named) continue;
      if (at !== void 0 && beside2.length > 0 && item.figure.kind !== "blank") return null;
    }
    if (item.figure.kind === "blank") {
      const isAmong2 = item.start >= first.start && item.start < last.start;
      if (at === void 0 && !header.whole && isAmong2) return null;
      continue;
    }
    if (at === void 0 || beneath.length > 1 || placing[at]) return null;
    placing[at] = item;
  }
  if (!covered.every(Boolean)) return null;
  const isBare = header.others.some(
    (other) => other.named && !items.some((item) => overlaps(item, other))
  );
  if (isBare) return null;
  return placing.map((cell5, i) => cell5 ?? blankBeneath(items, columns2[i]));
}
function blankBeneath(items, column2) {
  return items.find((item) => column2 && overlaps(item, column2)) ?? null;
}

// lib/report/behind.ts
function placeBehind(print, item, label, behind, labelEnd, grid, byPlace) {
  const known2 = print.headers.get(item.block);
  const width = item.block.columns.length;
  if (known2 && !known2.header.clash) {
    const inGrid = known2.grid === grid;
    const aligned = inGrid && (known2.header.whole || endOf(behind) === known2.header.end);
    const placing2 = settled(placeRow(known2.header, behind, labelEnd, aligned), known2.header, grid);
    const isShort = known2.header.columns.length < width;
    const isWide2 = countOf(behind) === width;
    const isAside = placing2.kind !== "direct" && (!inGrid || behind.at(-1)?.figure.kind !== "blank");
    const whole = placing2.kind === "none" && placing2.cells.length === width || isWide2 && (isAside || inGrid && !aligned);
    if (!isShort || !whole) {
      const header2 = placing2.kind === "direct" || !inGrid && isProven(print, known2.header) ? known2.header : withoutMoved(known2.header);
      const likeness2 = likenessOf(behind, placing2, inGrid, header2);
      return { item, header: header2, placing: placing2, label, byPlace, likeness: likeness2 };
    }
  }
  const header = presumedHeader(item.block, known2?.header.moved ?? false);
  let placing = placeRow(header, behind, labelEnd, false);
  const isFull = placing.kind === "order" && placing.cells.every((one) => one !== null);
  if (header.columns.length > 3 && placing.kind === "order" && !isFull) {
    placing = { kind: "open", choices: [placing.cells], presumed: false };
  }
  const likeness = likenessOf(behind, placing, false, header);
  return { item, header, placing, label, byPlace, likeness };
}
function isProven(print, header) {
  if (header.columns.length < header.block.columns.length) return false;
  return [...print.rows.values()].some(
    (row) => row.header === header && row.placing.kind === "direct" && row.placing.exact
  );
}
var endOf = (cells2) => Math.max(0, ...cells2.map(({ end }) => end));
function settled(placing, header, grid) {
  if (placing.kind !== "direct" || placing.instead.length === 0) return placing;
  const isFull = placing.cells.every((cell5) => cell5?.figure.kind === "number");
  const last = header.columns.at(-1)?.end ?? 0;
  const reaching = /* @__PURE__ */ new Set();
  grid.column.forEach((start, i) => {
    if (start >= last) reaching.add(grid.row[i] ?? 0);
  });
  return isFull && reaching.size > 1 ? { ...placing, instead: [] } : placing;
}
function withoutMoved(header) {
  if (isInOrder(header)) return header;
  const inOrder2 = [...header.columns].sort((a, b) => a.item.order - b.item.order);
  const columns2 = header.columns.map(
    (column2, i) => column2 === inOrder2[i] ? column2 : { ...column2, unsure: true }
  );
  return { ...header, columns: columns2 };
}
function likenessOf(cells2, { kind }, aligned, header) {
  if (kind !== "direct") return `${aligned} ${header.columns.length} ${countOf(cells2)}`;
  const from2 = header.columns[0]?.start ?? 0;
  const starts = cells2.flatMap(({ start }) => start >= from2 ? start : []);
  return `${kind} ${starts.join()}`;
}
function isInOrder({ columns: columns2 }) {
  return columns2.every(({ item }, i) => i === 0 || item.order > (columns2[i - 1]?.item.order ?? -1));
}
function presumedHeader(block, unsure) {
  const columns2 = block.columns.map((column2, order) => ({
    item: { block, column: column2, order },
    start: order,
    end: order + 1,
    inferred: true,
    unsure
  }));
  const end = columns2.length;
  const rest = {
    positioned: false,
    whole: false,
    clash: false,
    moved: false,
    others: [],
    leads: [],
    end
  };
  return { block, columns: columns2, ...rest };
}

// lib/report/orphans.ts
function adoptOrphans(scanner, print) {
  const { rowItems } = scanner.model;
  for (const row of print.rows.values()) unmask(row, rowItems, print);
  const missing2 = rowItems.filter((item) => !print.rows.has(item) && !item.row.replaces);
  const left = [];
  for (const after of new Set(print.orphans.map((orphan) => orphan.after))) {
    const orphans = print.orphans.filter((orphan) => orphan.after === after);
    const next = rowItems.find((item) => item.order > after && print.rows.has(item))?.order ?? rowItems.length;
    const gap = missing2.filter((item) => item.order > after && item.order < next);
    if (after < 0 || gap.length !== orphans.length || orphans.some((orphan) => orphan.words !== "")) {
      left.push(...orphans.filter((orphan) => orphan.words === ""));
      continue;
    }
    gap.forEach((item, i) => {
      const orphan = orphans[i];
      if (!orphan) return;
      const behind = orphan.cells.filter((cell5) => cell5.start >= orphan.labelEnd);
      print.rows.set(
        item,
        placeBehind(print, item, null, behind, orphan.labelEnd, orphan.grid, true)
      );
    });
  }
  print.orphans.splice(0, print.orphans.length, ...left);
}
function unmask(row, rowItems, print) {
  const { item } = row;
  const { replaces } = item.row;
  if (!replaces) return;
  const [first, ...others] = rowItems.filter((other) => replaces.includes(other.row.key));
  const behind = print.orphans.filter(({ after }) => after === item.order);
  if (!first || behind.length === 0 && !others.some((other) => print.rows.has(other))) return;
  if (print.rows.has(first)) {
    print.conflicts.add(item);
    return;
  }
  print.rows.delete(item);
  print.rows.set(first, { ...row, item: first, label: null, byPlace: true });
  const moved2 = behind.map((orphan) => ({ ...orphan, after: first.order }));
  const rest = print.orphans.filter((orphan) => !behind.includes(orphan));
  print.orphans.splice(0, print.orphans.length, ...moved2, ...rest);
}

// lib/report/as-printed.ts
function isBorneOut(rows2, fixed, sums) {
  const values = new Map(fixed);
  const wanted = /* @__PURE__ */ new Set();
  for (const { facts, choices: choices2 } of rows2) {
    facts.forEach((fact, c) => {
      const value = choices2[0]?.[c] ?? null;
      values.set(fact, value);
      if (value) wanted.add(fact);
    });
  }
  const own = new Set(rows2.flatMap(({ facts }) => facts));
  for (const { target, terms } of sums) {
    const facts = [target, ...terms.map(({ fact }) => fact)];
    if (!facts.some((fact) => own.has(fact))) continue;
    const known2 = facts.every((fact) => (values.get(fact) ?? null) !== null);
    if (!known2) continue;
    const made = terms.reduce((sum4, { fact, weight }) => sum4 + weight * (values.get(fact) ?? 0), 0);
    if (Math.abs(made - (values.get(target) ?? 0)) > 1e-6) return false;
    for (const fact of facts) wanted.delete(fact);
  }
  return wanted.size === 0;
}

// lib/report/proof.ts
var ENOUGH = 2;
var MOST_BROKEN = 2;
var MOST_BLANKS = 6;
var NONE = /* @__PURE__ */ new Map();
var UNKNOWN = { facts: [], how: "label", unanimous: [], holds: false };
var Proof = class {
  constructor(table, sums, figureOf3) {
    this.figureOf = figureOf3;
    this.within = new Set(table.sums.flatMap(({ along, rule }) => along === "row" ? rule : []));
    for (const sum4 of sums) {
      for (const fact of [sum4.target, ...sum4.terms.map((term) => term.fact)]) {
        const known2 = this.sumsOf.get(fact);
        if (known2) known2.push(sum4);
        else this.sumsOf.set(fact, [sum4]);
      }
    }
  }
  figureOf;
  rows = /* @__PURE__ */ new Map();
  sumsOf = /* @__PURE__ */ new Map();
  within;
  classes;
  add(row, { facts, how, unanimous = [], holds: holds2 = false }) {
    this.rows.set(row, { facts, how, unanimous, holds: holds2 });
  }
  /** The facts of a row that are not to be read. */
  doubts(row) {
    const { facts, how, unanimous, holds: isSound } = this.rows.get(row) ?? UNKNOWN;
    const doubts = /* @__PURE__ */ new Set();
    if (how === "label") return doubts;
    if (how === "standing") return new Set(this.wasMoved(facts) ? facts : []);
    const lines2 = this.linesOf(facts);
    const broken = lines2.filter((sum4) => this.verdict(sum4) === "breaks");
    if (how === "weak") {
      if (this.isProven(row)) return doubts;
      const { holds: holds2, breaks, rows: rows2 } = this.classOf(row);
      const isFull = facts.every((fact) => typeof this.figureOf(fact) === "number");
      const isWide2 = row.header.columns.length === row.header.block.columns.length;
      if (isFull && isWide2 && breaks <= Math.max(MOST_BROKEN, holds2)) return doubts;
      if (isFull && rows2 > ENOUGH && breaks <= Math.max(1, holds2)) return doubts;
      if (breaks > holds2) return new Set(facts);
      const each = facts.filter(
        (fact) => this.sumsOf.get(fact)?.some((sum4) => this.verdict(sum4) === "breaks")
      );
      for (const fact of broken.length > 0 ? facts : each) doubts.add(fact);
      return doubts;
    }
    const borne = new Set(
      lines2.filter((sum4) => this.verdict(sum4) === "holds").flatMap((sum4) => [sum4.target, ...sum4.terms.map((term) => term.fact)])
    );
    const totalled = new Set(
      lines2.filter(({ target }) => isSound && typeof this.figureOf(target) === "number").flatMap(({ target, terms }) => [target, ...terms.map(({ fact }) => fact)]).filter((fact) => !this.figureOf(fact))
    );
    facts.forEach((fact, i) => {
      const stands = unanimous[i] || borne.has(fact) || totalled.has(fact);
      if (broken.length > 0 || !stands) doubts.add(fact);
    });
    return doubts;
  }
  /**
   * True of a row whose sums would come out better if all its cells stood one or two further left, or right, or if one of its blanks were
   * a cell too many, with the cells behind it moved right by it, or those before it left.
   */
  wasMoved(facts) {
    const values = facts.map((fact) => this.figureOf(fact) ?? null);
    if (!values.some(Boolean)) return false;
    const sums = new Set(facts.flatMap((fact) => this.sumsOf.get(fact) ?? []));
    const standing = this.weigh(sums, /* @__PURE__ */ new Map());
    const weighed = (moved2) => this.weigh(sums, new Map(facts.map((fact, i) => [fact, moved2[i] ?? null])));
    const blanks = values.flatMap((value, i) => value === null ? [i] : []);
    const margin = blanks.length === 1 ? 0 : 1;
    const isBlank2 = (from2, to) => values.slice(from2, to).every((value) => value === null);
    const isMoved = [1, 2, -1, -2].some((by) => {
      const isFree = by > 0 ? isBlank2(0, by) : isBlank2(values.length + by, values.length);
      if (!isFree) return false;
      const moved2 = weighed(values.map((_, i) => values[i + by] ?? null));
      return moved2.holds > standing.holds && moved2.breaks <= standing.breaks || moved2.breaks < standing.breaks - margin;
    });
    if (isMoved || standing.breaks === 0 || blanks.length > MOST_BLANKS) return isMoved;
    return blanks.some((at) => {
      const rest = values.filter((_, i) => i !== at);
      return [weighed([...rest, null]), weighed([null, ...rest])].some(
        ({ holds: holds2, breaks }) => breaks < standing.breaks && (margin === 0 || holds2 > standing.holds)
      );
    });
  }
  weigh(sums, instead) {
    const verdicts = [...sums].map((sum4) => this.verdict(sum4, instead));
    return {
      holds: verdicts.filter((verdict) => verdict === "holds").length,
      breaks: verdicts.filter((verdict) => verdict === "breaks").length
    };
  }
  linesOf(facts) {
    return facts.flatMap(
      (fact) => this.sumsOf.get(fact)?.filter((sum4) => sum4.target === fact && this.within.has(sum4.rule)) ?? []
    );
  }
  /** Rows that stand alike prove one another. */
  isProven(row) {
    const { holds: holds2, breaks } = this.classOf(row);
    return holds2 >= ENOUGH && breaks * 2 <= holds2;
  }
  /** True of a row with figures whose total is not there: it may stand aside, with the rest of the row. */
  lacksTotal(row) {
    const lines2 = this.linesOf(this.rows.get(row)?.facts ?? []);
    return lines2.some(
      ({ target, terms }) => typeof this.figureOf(target) !== "number" && terms.some(({ fact }) => this.figureOf(fact))
    );
  }
  /** How many lines hold and break of the rows that stand as this one does. */
  classOf({ likeness }) {
    if (!this.classes) {
      this.classes = /* @__PURE__ */ new Map();
      for (const [each, { facts }] of this.rows) {
        const made = this.classes.get(each.likeness) ?? { rows: 0, holds: 0, breaks: 0 };
        made.rows++;
        for (const line2 of this.linesOf(facts)) {
          const verdict = this.verdict(line2);
          if (verdict === "holds") made.holds++;
          else if (verdict === "breaks") made.breaks++;
        }
        this.classes.set(each.likeness, made);
      }
    }
    return this.classes.get(likeness) ?? { rows: 0, holds: 0, breaks: 0 };
  }
  /** Holds only where figures other than zero make its total: nothing tells nothing. */
  verdict({ target, terms }, instead = NONE) {
    const figure2 = (fact) => instead.has(fact) ? instead.get(fact) : this.figureOf(fact);
    const total2 = figure2(target);
    if (total2 === null || total2 === void 0) return "open";
    let made = 0;
    let canAdd = false;
    let canTake = false;
    for (const { fact, weight } of terms) {
      const value = figure2(fact);
      if (value === null || value === void 0) {
        if (weight > 0) canAdd = true;
        else canTake = true;
      } else made += weight * value;
    }
    if (Math.abs(total2 - made) < 1e-6) return total2 === 0 ? "open" : "holds";
    return total2 > made && canAdd || total2 < made && canTake ? "open" : "breaks";
  }
};

// lib/report/rows.ts
var isSameCell = (a, b) => a.row === b.row && a.start === b.start;
function figureOf(cell5) {
  return cell5?.figure.kind === "number" ? cell5.figure.value : null;
}
var NO_LABEL = { words: "", number: "" };
function rowCellsOf(grid, row) {
  return cellsInRow(grid, row).map((index2) => {
    const text = grid.texts[index2] ?? "";
    const figure2 = readFigure(text);
    const start = grid.column[index2] ?? 0;
    return {
      text,
      place: placeOfCell(grid, index2),
      row: grid.row[index2] ?? row,
      start,
      end: start + (grid.colspan[index2] ?? 1),
      figure: figure2,
      label: figure2.kind === "words" ? readLabel(text) : NO_LABEL
    };
  });
}
function meaningOf(cells2, form, current, row) {
  const labels2 = cells2.filter((cell5) => cell5.label.words !== "");
  if (labels2.length === 0) return null;
  let best = null;
  const exact2 = labels2.map((cell5) => form.tables.some((model) => isExact(cell5, model)));
  for (const model of form.tables) {
    const meaning = readIn(labels2, exact2, model, row);
    const better = !best || meaning.weight > best.weight || meaning.weight === best.weight && model === current;
    if (meaning.weight > 0 && better) best = meaning;
  }
  return best;
}
function isExact(cell5, model) {
  const { label } = cell5;
  return !!(model.rows.exact(label) || model.columns.exact(label) || model.groups.exact(label) || headingOf(cell5, model));
}
function readIn(labels2, exact2, model, at) {
  let row = null;
  const columns2 = [];
  const groups = [];
  let heading = null;
  let weight = 0;
  for (let i = 0; i < labels2.length; i++) {
    const cell5 = labels2[i];
    const asRow = exact2[i] ? model.rows.exact(cell5.label) : model.rows.match(cell5.label);
    const asColumn = model.columns.exact(cell5.label);
    const asGroup = exact2[i] ? model.groups.exact(cell5.label) : model.groups.match(cell5.label);
    const asHeading = headingOf(cell5, model);
    if (asRow && cell5.row === at && (asRow.likeness !== "near" || !asGroup))
      row = { ...asRow, cell: cell5 };
    if (asColumn) columns2.push({ ...asColumn, cell: cell5 });
    if (asGroup) groups.push({ ...asGroup, cell: cell5 });
    heading ??= asHeading;
    if (asRow || asColumn || asGroup || asHeading) weight += cell5.label.words.length;
  }
  return { model, row, columns: columns2, groups, heading, weight };
}
var HEADING_LENGTH = 30;
var HEADING = /第.*条/;
function headingOf(cell5, model) {
  if (!model.headings.size || cell5.text.length > HEADING_LENGTH || !HEADING.test(cell5.text))
    return null;
  return model.headings.get(bareWords(cell5.text)) ?? null;
}

// lib/report/trials.ts
var MOST_TRIALS = 3e3;
function weigh(rows2, groups, fixed, sums) {
  const options = groups.map((group) => distinctChoices(group.flatMap((i) => rows2[i] ?? [])));
  if (options.reduce((product, each) => product * each.length, 1) > MOST_TRIALS) return [];
  const trials = [];
  const choices2 = rows2.map(() => 0);
  const values = new Map(fixed);
  const lost2 = /* @__PURE__ */ new Set();
  const crossed = crossedBy(sums);
  const tryFrom = (at) => {
    const group = groups[at];
    if (!group) {
      const broken = new Set(sums.filter((sum4) => isBroken(sum4, values, lost2)));
      trials.push({ choices: [...choices2], broken });
      return;
    }
    for (const choice of options[at] ?? []) {
      for (const i of group) {
        const row = rows2[i];
        choices2[i] = choice;
        row?.facts.forEach((fact, c) => {
          const value = row.choices[choice]?.[c] ?? null;
          values.set(fact, value);
          if (value === null && crossed.has(fact) && !(row.presumed && choice === 0))
            lost2.add(fact);
          else lost2.delete(fact);
        });
      }
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return trials;
}
function crossedBy(sums) {
  const seen = /* @__PURE__ */ new Set();
  const crossed = /* @__PURE__ */ new Set();
  for (const { target, terms } of sums) {
    for (const fact of [target, ...terms.map((term) => term.fact)]) {
      if (seen.has(fact)) crossed.add(fact);
      seen.add(fact);
    }
  }
  return crossed;
}
function distinctChoices(rows2) {
  const seen = /* @__PURE__ */ new Set();
  const distinct = [];
  for (let choice = 0; choice < (rows2[0]?.choices.length ?? 0); choice++) {
    const key = rows2.map((row) => figures(row, choice)).join(";");
    if (!seen.has(key)) distinct.push(choice);
    seen.add(key);
  }
  return distinct;
}
function figures(row, choice) {
  return (row.told[choice] ?? []).join();
}
function toldBy(row, sums, crossed) {
  const lines2 = sums.filter(({ target }) => row.facts.includes(target) && !crossed.has(target));
  return row.choices.map((way) => {
    const told3 = way.map((value) => value ?? 0);
    for (const { target, terms } of lines2) {
      const at = terms.map(({ fact }) => row.facts.indexOf(fact));
      const made = at.reduce((sum4, c, i) => sum4 + (told3[c] ?? 0) * (terms[i]?.weight ?? 0), 0);
      const total2 = way[row.facts.indexOf(target)];
      if (total2 === null) told3[row.facts.indexOf(target)] = made;
      else if (total2 !== made) {
        for (const c of at) if (way[c] === null) told3[c] = Number.NaN;
      }
    }
    return told3;
  });
}
function isBroken(sum4, values, lost2) {
  const isBlank2 = (fact) => values.get(fact) === null && !lost2.has(fact);
  if (isBlank2(sum4.target) || !values.has(sum4.target)) return false;
  let made = 0;
  let canAdd = false;
  let canTake = false;
  for (const { fact, weight } of sum4.terms) {
    made += weight * (values.get(fact) ?? 0);
    if (!isBlank2(fact)) continue;
    if (weight > 0) canAdd = true;
    else canTake = true;
  }
  const off = (values.get(sum4.target) ?? 0) - made;
  return off > 1e-6 && !canAdd || off < -1e-6 && !canTake;
}

// lib/report/lost.ts
function pinnedBy(rows2, ways, sums, broken, fixed) {
  const isThere2 = (row, c) => ways[row]?.every((way) => (way[c] ?? null) !== null) ?? false;
  const totals = new Set(rows2.flatMap((row, i) => row.facts.filter((_, c) => isThere2(i, c))));
  const isKnown = (fact) => totals.has(fact) || (fixed.get(fact) ?? null) !== null;
  const isOneRow = ({ target, terms }) => {
    const i = rows2.findIndex((row) => row.facts.includes(target));
    const whole = terms.every(({ fact }) => rows2[i]?.facts.includes(fact));
    return whole && (ways[i]?.every((way) => way.filter((cell5) => cell5 === null).length < 2) ?? false);
  };
  const holds2 = sums.filter(
    (sum4) => isPlain(sum4) && !broken.has(sum4) && (isKnown(sum4.target) || isOneRow(sum4))
  );
  return new Set(holds2.flatMap((sum4) => [sum4.target, ...sum4.terms.map((term) => term.fact)]));
}
function isPlain(sum4) {
  return sum4.terms.every((term) => term.weight > 0);
}
function withoutBroken(settled2, row, broken) {
  const touched = new Set(
    [...broken].flatMap((sum4) => [sum4.target, ...sum4.terms.map((term) => term.fact)])
  );
  return {
    ...settled2,
    certain: row.facts.map((fact, c) => settled2.certain[c] === true && !touched.has(fact))
  };
}
function withoutLost(settled2, row, ways, pinned) {
  const certain = row.facts.map(
    (fact, c) => settled2.certain[c] === true && (pinned.has(fact) || ways.every((way) => way[c] !== null))
  );
  return { ...settled2, certain };
}
function waysOf(row, trials, at) {
  const chosen = new Set(trials.map((trial) => figures(row, trial.choices[at] ?? 0)));
  return row.choices.filter((_, choice) => chosen.has(figures(row, choice)));
}

// lib/report/settle.ts
var MOST_HOPELESS = 2;
function settle(open2, fixed, sums) {
  if (open2.length === 0) return [];
  const crossed = crossedBy(sums);
  const rows2 = open2.map((row) => ({ ...row, told: toldBy(row, sums, crossed) }));
  const summed = new Set(
    sums.flatMap((sum4) => [sum4.target, ...sum4.terms.map((term) => term.fact)])
  );
  return settleBySums(rows2, fixed, sums).map((settled2, i) => {
    const row = rows2[i];
    const isFree = row && !row.presumed && !row.facts.some((fact) => summed.has(fact));
    return isFree ? withoutLost(settled2, row, row.choices, /* @__PURE__ */ new Set()) : settled2;
  });
}
function settleBySums(rows2, fixed, sums) {
  const open2 = new Set(rows2.flatMap((row) => row.facts));
  const touched = sums.filter(
    (sum4) => open2.has(sum4.target) || sum4.terms.some((term) => open2.has(term.fact))
  );
  const alike = /* @__PURE__ */ new Map();
  rows2.forEach((row, i) => {
    const key = `${row.likeness}/${row.choices.length}`;
    alike.set(key, [...alike.get(key) ?? [], i]);
  });
  const together = preferPresumed(rows2, weigh(rows2, [...alike.values()], fixed, touched));
  const holding = together.filter((trial) => trial.broken.size === 0);
  if (holding.length > 0) return agree(rows2, holding);
  const each = rows2.map((_, i) => [i]);
  const apart2 = preferPresumed(rows2, weigh(rows2, each, fixed, touched));
  const hopeless = new Set(touched.filter((sum4) => apart2.every((trial) => trial.broken.has(sum4))));
  const rest = apart2.filter((trial) => trial.broken.size === hopeless.size);
  if (rest.length === 0 || hopeless.size > MOST_HOPELESS) {
    return unsettled(rows2, apart2.length > 0 ? apart2 : together, touched, fixed);
  }
  if (hopeless.size === 0) return agree(rows2, rest);
  const ways = rows2.map((row, i) => waysOf(row, rest, i));
  const pinned = pinnedBy(rows2, ways, touched, hopeless, fixed);
  return agree(rows2, rest).map((settled2, i) => {
    const row = rows2[i];
    if (!row) return settled2;
    return row.presumed ? withoutBroken(settled2, row, hopeless) : withoutLost(settled2, row, ways[i] ?? [], pinned);
  });
}
var UNSETTLED = { choice: 0, holds: false, alone: false };
function unsettled(rows2, trials, sums, fixed) {
  const broken = new Set(trials.length > 0 ? trials.flatMap((trial) => [...trial.broken]) : sums);
  const ways = rows2.map((row) => row.choices);
  const pinned = pinnedBy(rows2, ways, sums, broken, fixed);
  return rows2.map((row) => {
    if (row.labelled) {
      const standing = { ...UNSETTLED, certain: row.facts.map(() => true) };
      return withoutBroken(standing, row, broken);
    }
    const certain = row.facts.map((_, c) => {
      const value = row.choices[0]?.[c] ?? 0;
      return row.choices.every((way) => (way[c] ?? 0) === value);
    });
    return withoutLost({ ...UNSETTLED, certain }, row, row.choices, pinned);
  });
}
function preferPresumed(rows2, trials) {
  const least = Math.min(...trials.map((trial) => trial.broken.size));
  const standing = trials.filter(
    (trial) => rows2.every((row, i) => !row.presumed || trial.choices[i] === 0)
  );
  return standing.some((trial) => trial.broken.size === least) ? standing : trials;
}
function agree(rows2, trials) {
  return rows2.map((row, i) => {
    const choice = trials[0]?.choices[i] ?? 0;
    const certain = row.facts.map((_, c) => {
      const value = row.told[choice]?.[c];
      return trials.every((trial) => row.told[trial.choices[i] ?? 0]?.[c] === value);
    });
    return {
      choice,
      certain,
      holds: trials.every((trial) => trial.broken.size === 0),
      alone: new Set(trials.map((trial) => figures(row, trial.choices[i] ?? 0))).size === 1
    };
  });
}

// lib/report/slid.ts
var MANY = 3;
var MOST2 = 0.8;
function slidFacts(rows2, sums, isTorn3) {
  const places = /* @__PURE__ */ new Map();
  rows2.forEach(({ facts }, r) => {
    facts.forEach((fact, c) => {
      places.set(fact, [r, c]);
    });
  });
  const broken = [];
  let across = 0;
  for (const { target, terms } of sums) {
    const [row, total2] = places.get(target) ?? [];
    if (row === void 0 || total2 === void 0) continue;
    const own = terms.flatMap(({ fact }) => {
      const [r, c] = places.get(fact) ?? [];
      return r === row && c !== void 0 ? [c] : [];
    });
    const figureOf3 = (fact) => {
      const [r = -1, c = -1] = places.get(fact) ?? [];
      return rows2[r]?.values[c] ?? Number.NaN;
    };
    let made = 0;
    let canAdd = false;
    let canTake = false;
    for (const { fact, weight } of terms) {
      const figure2 = figureOf3(fact);
      if (!Number.isNaN(figure2)) made += weight * figure2;
      else if (weight > 0) canAdd = true;
      else canTake = true;
    }
    const off = figureOf3(target) - made;
    if (!(off > 1e-6 && !canAdd || off < -1e-6 && !canTake)) continue;
    if (own.length === terms.length) broken.push({ row, total: total2, terms: own });
    else across++;
  }
  const all2 = new Set(rows2.flatMap(({ facts }) => facts));
  if (isTorn3 && across > broken.length * 2) return all2;
  if (broken.length < MANY) return /* @__PURE__ */ new Set();
  if (mends(broken, (line2) => holdsElsewhere(line2, rows2))) return all2;
  const column2 = slidColumn(broken, rows2);
  return new Set(rows2.flatMap(({ facts }) => facts[column2] ?? []));
}
function holdsElsewhere({ row, total: total2, terms }, rows2) {
  const values = [...terms, total2].map((c) => rows2[row]?.values[c] ?? Number.NaN);
  const sum4 = values.reduce((a, b) => a + b, 0);
  return Math.abs((values[0] ?? Number.NaN) * 2 - sum4) < 1e-6;
}
function slidColumn(broken, rows2) {
  const width = Math.max(...rows2.map(({ facts }) => facts.length));
  for (let column2 = 0; column2 < width; column2++) {
    for (const by of [1, -1]) {
      const isMended = ({ row, total: total2, terms }) => {
        const valueAt = (c) => rows2[c === column2 ? row + by : row]?.values[c] ?? Number.NaN;
        const made = terms.reduce((sum4, c) => sum4 + valueAt(c), 0);
        return Math.abs(valueAt(total2) - made) < 1e-6;
      };
      if (mends(broken, isMended)) return column2;
    }
  }
  return -1;
}
var mends = (broken, isMended) => broken.filter(isMended).length >= broken.length * MOST2;

// lib/report/slipped.ts
function choices(row, rows2, scanner) {
  if (row.placing.kind === "open" || row.placing.kind === "none") return row.placing.choices;
  if (row.placing.kind !== "direct") return [];
  return slipped(row, rows2, scanner);
}
function slipped(row, rows2, scanner) {
  const rule = scanner.model.table.sums.find((sum4) => sum4.along === "row");
  const { header, placing } = row;
  const last = header.columns.length - 1;
  if (!rule || placing.kind !== "direct" || header.columns[last]?.item.column.key !== rule.target)
    return [];
  if (figureOf(placing.cells[last] ?? null) !== null) return [];
  const figures2 = placing.cells.filter((cell5) => figureOf(cell5) !== null);
  if (figures2.every((cell5) => figureOf(cell5) === 0)) return [];
  const direct = rows2.filter((each) => each.placing.kind === "direct");
  const totals = direct.filter(
    (each) => each.placing.kind === "direct" && figureOf(each.placing.cells[last] ?? null) !== null
  );
  if (totals.length === 0 && !totalsStandAside(direct)) return [];
  return [placing.cells, ...injections(figures2, header.columns.length)];
}
function totalsStandAside(rows2) {
  let aside = 0;
  let told3 = 0;
  for (const { placing } of rows2) {
    if (placing.kind !== "direct") continue;
    const figures2 = placing.cells.map((cell5) => figureOf(cell5) ?? 0).filter(Boolean);
    const last = figures2.pop();
    if (last === void 0) continue;
    told3++;
    if (last === figures2.reduce((sum4, figure2) => sum4 + figure2, 0)) aside++;
  }
  return aside > 1 && aside * 2 > told3;
}

// lib/report/reading.ts
function readPrint(model, scanner, print, readings) {
  const table = scanner.model.table.key;
  const lines2 = [...print.rows.values()].map(
    (row) => ({
      row,
      placing: row.placing,
      facts: row.header.columns.map(({ item }) => factId(table, row.item.row.key, item.column.key)),
      choices: [],
      cells: "cells" in row.placing && row.placing.kind !== "none" ? row.placing.cells : [],
      sure: row.header.columns.map(
        ({ unsure }) => !unsure && !print.conflicts.has(row.item) && !isMerged(row) && !isTorn(row, print) && !isAmong(row, print)
      ),
      how: howPlaced(row),
      holds: false
    })
  );
  if (!lines2.every(({ how }) => how === "label")) bearOut(lines2, model, scanner);
  doubtSlid(lines2, model, print);
  for (const { row, facts, cells: cells2, sure, choices: choices2 } of lines2) {
    row.header.columns.forEach((column2, i) => {
      const straight = row.placing.kind === "direct" && choices2.length === 0 && !row.byPlace && !column2.inferred;
      const state = !sure[i] ? "unreadable" : straight ? "read" : "recovered";
      readings.set(facts[i] ?? "", { cell: cells2[i] ?? null, state });
    });
  }
}
function isMerged({ placing }) {
  if (placing.kind === "open") return placing.choices.some((choice) => choice.some(holdsTwo));
  return placing.cells.some(holdsTwo);
}
var isTorn = (row, print) => print.rests.has(row.item) && row.placing.kind === "direct" && row.placing.exact;
var isAmong = ({ item }, { crowded, sources }) => {
  const grid = sources.get(item)?.grid;
  return grid ? crowded.has(grid) : crowded.size > 0;
};
var holdsTwo = (cell5) => cell5?.figure.kind === "words" && holdsSeveral(cell5.text);
function howPlaced(row) {
  const { placing } = row;
  if (placing.kind === "open" || placing.kind === "none") return "open";
  if (placing.kind !== "direct" || !placing.exact || !row.header.whole || row.byPlace)
    return "weak";
  return placing.cells.some(isBlankCell) ? "standing" : "label";
}
function bearOut(lines2, model, scanner) {
  const { table } = scanner.model;
  keepPresumed(lines2, model, scanner);
  const rows2 = lines2.map(({ row, placing }) => ({ ...row, placing }));
  const open2 = [];
  const figures2 = /* @__PURE__ */ new Map();
  lines2.forEach((line2, i) => {
    line2.choices = choices(rows2[i], rows2, scanner);
    if (line2.choices.length > 0) open2.push(line2);
    else if (line2.placing.kind === "none") line2.sure = line2.sure.map(() => false);
    else note(figures2, line2);
  });
  const waysOf3 = (line2) => line2.choices.map((way) => way.map(figureOf));
  const direct = open2.filter(({ placing }) => placing.kind === "direct");
  const borneOut3 = direct.length === open2.length && isBorneOut(
    open2.map((line2) => ({ facts: line2.facts, choices: waysOf3(line2) })),
    figures2,
    model.sums
  );
  const isLabelled = ({ placing }) => placing.kind === "direct" && (direct.length === 1 || borneOut3);
  const isStanding = (line2) => isPresumedAsIs(line2.placing) || isLabelled(line2);
  const settled2 = settle(
    open2.map(
      (line2) => ({
        facts: line2.facts,
        // Where the sums bear out what is printed, no other way is weighed.
        choices: borneOut3 ? waysOf3(line2).slice(0, 1) : waysOf3(line2),
        presumed: isStanding(line2),
        labelled: isLabelled(line2),
        likeness: `${line2.row.header.columns.length}/${line2.row.label?.cell.end ?? ""}`
      })
    ),
    figures2,
    model.sums
  );
  open2.forEach((line2, i) => {
    const { choice = 0, certain = [], holds: holds2 = false, alone = false } = settled2[i] ?? {};
    line2.cells = line2.choices[choice] ?? [];
    line2.sure = line2.sure.map((sure, c) => sure && certain[c] === true);
    line2.holds = holds2 && leavesNone(line2.cells, line2.choices);
    const stands = alone && isBeneath(line2.placing, line2.cells);
    line2.how = isStanding(line2) || stands ? "standing" : "open";
    note(figures2, line2);
  });
  const proof = new Proof(table, model.sums, (fact) => figures2.get(fact));
  for (const line2 of lines2) proof.add(line2.row, { ...line2, unanimous: unanimity(line2) });
  for (const line2 of lines2) {
    if (line2.how === "label") continue;
    const doubts = proof.doubts(line2.row);
    line2.sure = line2.sure.map((sure, i) => sure && !doubts.has(line2.facts[i] ?? ""));
  }
}
function isBeneath(placing, cells2) {
  if (placing.kind !== "open" || !placing.beneath) return false;
  return placing.beneath.every((cell5, i) => figureOf(cell5) === figureOf(cells2[i] ?? null));
}
function leavesNone(cells2, ways) {
  const count2 = (way) => way.filter((cell5) => figureOf(cell5)).length;
  const own = count2(cells2);
  return ways.every((way) => count2(way) <= own);
}
function unanimity({ facts, choices: ways }) {
  const [first = []] = ways;
  return facts.map((_, i) => {
    const figure2 = figureOf(first[i] ?? null) ?? 0;
    return ways.every((way) => (figureOf(way[i] ?? null) ?? 0) === figure2);
  });
}
function doubtSlid(lines2, model, print) {
  if (lines2.length < 3) return;
  const said = lines2.map(({ facts, cells: cells2, sure }) => ({
    facts,
    values: facts.map((_, c) => sure[c] ? figureOf(cells2[c] ?? null) ?? 0 : Number.NaN)
  }));
  const slid = slidFacts(said, model.sums, print.orphans.length > 0);
  if (slid.size === 0) return;
  for (const line2 of lines2) {
    line2.sure = line2.sure.map((sure, c) => sure && !slid.has(line2.facts[c] ?? ""));
  }
}
function note(figures2, { facts, cells: cells2, sure }) {
  facts.forEach((fact, i) => {
    figures2.set(fact, sure[i] ? figureOf(cells2[i] ?? null) : null);
  });
}
var isPresumedAsIs = (placing) => placing.kind === "open" && placing.presumed;
function keepPresumed(lines2, model, scanner) {
  if (!lines2.some(({ placing }) => isPresumedOpen(placing) || hasSurplus(placing))) return;
  const figures2 = /* @__PURE__ */ new Map();
  const proof = new Proof(scanner.model.table, model.sums, (fact) => figures2.get(fact));
  for (const line2 of lines2) {
    const { row, facts, placing } = line2;
    const cells2 = isPresumedOpen(placing) ? placing.choices[0] : line2.cells;
    note(figures2, { ...line2, cells: cells2 ?? [] });
    proof.add(row, { facts, how: "weak" });
  }
  for (const line2 of lines2) {
    const { placing } = line2;
    const isProven2 = proof.isProven(line2.row);
    if (hasSurplus(placing) && !isProven2) {
      line2.placing = { kind: "open", choices: placing.instead, presumed: false };
    } else if (isPresumedOpen(placing) && isProven2 && !proof.lacksTotal(line2.row)) {
      line2.cells = placing.choices[0] ?? [];
      line2.placing = { kind: "order", cells: line2.cells };
      line2.how = "weak";
    }
  }
}
var isPresumedOpen = (placing) => placing.kind === "open" && (placing.presumed || placing.asPrinted === true);
var hasSurplus = (placing) => placing.kind === "direct" && placing.instead.length > 0;
var isBlankCell = (cell5) => cell5?.figure.kind === "blank";

// lib/report/facts.ts
function makeFacts(model, scanners) {
  const readings = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const scanner of scanners) {
    const print = scanner.best();
    adoptOrphans(scanner, print);
    readPrint(model, scanner, print, readings);
    for (const other of scanner.rivals()) {
      const rival = /* @__PURE__ */ new Map();
      readPrint(model, scanner, other, rival);
      withdraw(readings, rival);
    }
    if (print.orphans.length > 0) doubtful.add(scanner.model.table.key);
  }
  const replaced = replacedKeys(model, readings);
  return model.slots.filter((slot) => !replaced.has(rowId(slot))).map((slot) => makeFact(slot, readings.get(slot.id), doubtful.has(slot.table)));
}
function withdraw(readings, rival) {
  for (const [id, other] of rival) {
    const own = readings.get(id);
    if (!own || own.state === "unreadable" || other.state === "unreadable" && !other.cell)
      continue;
    if (saidBy(own) !== saidBy(other)) readings.set(id, { ...own, state: "unreadable" });
  }
}
var saidBy = ({ cell: cell5 }) => cell5?.figure.kind === "number" ? cell5.figure.value : cell5?.figure.kind === "words" ? cell5.text : 0;
function rowId(slot) {
  return factId(slot.table, slot.row.key, "");
}
function replacedKeys(model, readings) {
  const gone = /* @__PURE__ */ new Set();
  for (const slot of model.slots) {
    if (!slot.row.replaces) continue;
    if (!readings.has(slot.id)) gone.add(rowId(slot));
    else {
      for (const key of slot.row.replaces) {
        const id = factId(slot.table, key, slot.column.key);
        if (!readings.has(id)) gone.add(factId(slot.table, key, ""));
      }
    }
  }
  return gone;
}
function makeFact(slot, reading, doubtful) {
  const base = {
    id: slot.id,
    table: slot.table,
    row: slot.row.key,
    column: slot.column.key,
    label: slot.label
  };
  if (!reading) {
    return {
      ...base,
      value: null,
      raw: "",
      state: doubtful ? "unreadable" : "absent",
      place: null
    };
  }
  const { cell: cell5, state } = reading;
  const raw = cell5?.text.trim() ?? "";
  const place = cell5?.place ?? null;
  if (state === "unreadable") return { ...base, value: null, raw, state, place };
  const figure2 = cell5?.figure;
  if (!figure2 || figure2.kind === "blank")
    return { ...base, value: null, raw, state: "blank", place };
  if (figure2.kind === "words") return { ...base, value: null, raw, state: "unreadable", place };
  const { unit: unit2 } = slot.column;
  const value = unit2 ? inUnit(figure2.value, figure2.unit, unit2) : figure2.value;
  return { ...base, value, raw, state, place };
}

// lib/report/missing.ts
var WORDS2 = 10;
function missingTables(page, form) {
  return form.tables.flatMap(({ key, section }) => {
    const instead = insteadOf(page, form, section);
    return instead ? [{ kind: "missing-table", table: key, section, instead }] : [];
  });
}
function insteadOf(page, form, section) {
  const sections = page.blocks.map((block) => sectionIn(block, form));
  const begin = sections.lastIndexOf(section) + 1;
  if (begin === 0) return null;
  const next = sections.findIndex((other, at) => at >= begin && other >= 0);
  const own = page.blocks.slice(begin, next < 0 ? void 0 : next);
  const letters = own.filter((block) => block.kind !== "table").reduce((sum4, { text }) => sum4 + text.length, 0);
  const kinds = page.attachments.map(({ kind }) => kind);
  return {
    pictures: kinds.filter((kind) => kind === "image").length,
    files: kinds.filter((kind) => kind !== "image").length,
    words: letters >= WORDS2,
    other: own.some(({ kind }) => kind === "table")
  };
}
var sectionIn = (block, form) => block.kind === "table" ? -1 : sectionOf(block, form);

// lib/report/other-year.ts
var CAPTION = 40;
var EARLIER = /(?:上|去|前|往|历)[一1]?年(?!度?结转)|同期/;
function isOtherYears(grid, before, year) {
  const first = grid.row[1] === 0 ? "" : grid.texts[0] ?? "";
  return [before, grid.caption, first].some((text) => {
    const line2 = foldSpace(text);
    if (line2 === "" || line2.length > CAPTION) return false;
    if (EARLIER.test(line2)) return true;
    const told3 = firstYear(line2);
    return year !== null && told3 > 0 && told3 !== year;
  });
}

// lib/report/crowded.ts
function headsTwice(block, hits) {
  const labels2 = /* @__PURE__ */ new Map();
  for (const { items, cell: cell5 } of hits) {
    const own = items.filter((item) => item.block === block);
    if (own.length === 0) continue;
    const { words: words2 } = cell5.label;
    const known2 = labels2.get(words2) ?? { wanted: own.length, rows: /* @__PURE__ */ new Map() };
    labels2.set(words2, known2);
    const starts = known2.rows.get(cell5.row) ?? /* @__PURE__ */ new Set();
    known2.rows.set(cell5.row, starts.add(cell5.start));
  }
  const twice = [...labels2.values()].filter(
    ({ wanted, rows: rows2 }) => [...rows2.values()].some(({ size }) => size > wanted)
  );
  return twice.length * 2 > labels2.size;
}
function isCrowded(header, cells2) {
  const figures2 = cells2.filter(({ figure: figure2 }) => figure2.kind === "number");
  if (figures2.length < 2 || !header.positioned) return false;
  const shared = header.columns.filter(
    (column2) => figures2.filter((cell5) => overlaps(cell5, column2)).length > 1
  );
  if (shared.length >= Math.min(2, header.columns.length)) return true;
  const bare = header.others.filter(
    (other) => !other.named && figures2.some((cell5) => overlaps(cell5, other))
  );
  return bare.length > 1;
}
var isOverfull = (block, cells2) => cells2.filter(({ figure: figure2 }) => figure2.kind === "number").length > block.columns.length + MOST_SURPLUS;

// lib/report/assign.ts
function assign(block, hits, groups) {
  const found = /* @__PURE__ */ new Map();
  const reading = [...hits].sort((a, b) => a.cell.row - b.cell.row || a.cell.start - b.cell.start);
  let clash = false;
  let beside2 = false;
  const twice = /* @__PURE__ */ new Set();
  for (const hit of reading) {
    const items = hit.items.filter((item2) => item2.block === block);
    const item = items.length > 1 ? underGroup(items, hit.cell, groups) : items[0];
    if (items.length === 0) continue;
    if (item === null) {
      beside2 = true;
      continue;
    }
    const again = item && found.get(item);
    const elsewhere = again && again.start !== hit.cell.start;
    if (!item || elsewhere && items.length > 1) clash = true;
    else if (elsewhere) twice.add(item);
    else if (!found.has(item)) found.set(item, hit.cell);
  }
  if (beside2 && found.size < block.columns.length) clash = true;
  for (const item of twice) found.delete(item);
  if (!clash) return { found, clash };
  found.clear();
  for (const hit of reading) {
    const item = hit.items.find((each) => each.block === block && !found.has(each));
    if (item) found.set(item, hit.cell);
  }
  return { found, clash };
}
function underGroup(items, cell5, groups) {
  let over;
  for (const group of groups) {
    if (group.cell.start > cell5.start || group.cell.row >= cell5.row + 1) continue;
    const later = !over || group.cell.start > over.cell.start;
    if (later || group.cell.start === over?.cell.start && group.cell.row > over.cell.row)
      over = group;
  }
  const label = over?.items[0]?.label;
  const { start = 0, end = 0 } = over?.cell ?? {};
  if (end - start > 1 && cell5.start >= end) return null;
  return label ? items.find((item) => item.column.under?.at(-1) === label) : void 0;
}

// lib/report/gaps.ts
function fillGaps(block, columns2, unknown) {
  const printed2 = new Set(columns2.map((column2) => column2.item.order));
  const lostBetween = (from2, to) => Array.from({ length: Math.max(0, to - from2) }, (_, i) => from2 + i).filter(
    (order) => !printed2.has(order)
  );
  const isThere2 = (start) => unknown.some((cell5) => cell5.start === start && cell5.end === start + 1);
  const filled = [];
  const infer = (orders, from2) => {
    orders.forEach((order, i) => {
      const column2 = block.columns[order];
      const start = from2 + i;
      const item = column2 && { block, column: column2, order };
      if (item) filled.push({ item, start, end: start + 1, inferred: true, unsure: false });
    });
  };
  const [first] = columns2;
  if (first) {
    const lost2 = lostBetween(0, first.item.order);
    const from2 = first.start - lost2.length;
    if (lost2.every((_, i) => isThere2(from2 + i))) infer(lost2, from2);
  }
  for (const column2 of columns2) {
    const before = filled.at(-1);
    if (before) {
      const lost2 = lostBetween(before.item.order + 1, column2.item.order);
      const gap = column2.start - before.end;
      const inOrder2 = column2.item.order - before.item.order === lost2.length + 1;
      if (lost2.length > 0 && inOrder2 && gap === lost2.length) infer(lost2, before.end);
    }
    filled.push(column2);
  }
  const last = filled.at(-1);
  if (last) {
    const lost2 = lostBetween(last.item.order + 1, block.columns.length);
    if (lost2.every((_, i) => isThere2(last.end + i))) infer(lost2, last.end);
  }
  return filled;
}

// lib/report/header.ts
function makeHeader(block, hits, groups, cells2) {
  const { found, clash } = assign(block, hits, groups);
  if (found.size === 0) return null;
  const columns2 = [...found].map(([item, cell5]) => ({
    item,
    start: cell5.start,
    end: cell5.end,
    inferred: false,
    unsure: false,
    path: pathOf(item, cell5, groups)
  }));
  const byPosition2 = [...columns2].sort((a, b) => a.start - b.start);
  const apart2 = byPosition2.every(
    (column2, i) => i === 0 || column2.start >= (byPosition2[i - 1]?.end ?? 0)
  );
  const positioned = apart2 && groupsAreWhole(byPosition2);
  const inOrder2 = byPosition2.every(({ item }, i) => item.order === i);
  const whole = positioned && !clash && inOrder2 && columns2.length === block.columns.length;
  const end = Math.max(...cells2.map((cell5) => cell5.end));
  const moved2 = clash && areMoved(block, groups);
  if (positioned) {
    const own = [...found.values(), ...groups.map(({ cell: cell5 }) => cell5)];
    const isOwn = (cell5) => own.some((one) => isSameCell(one, cell5));
    const filled = whole ? byPosition2 : fillGaps(
      block,
      byPosition2,
      cells2.filter((cell5) => !isOwn(cell5))
    );
    const { others, leads } = besideColumns(filled, cells2);
    return { block, columns: filled, positioned, whole, clash, moved: moved2, others, leads, end };
  }
  columns2.sort((a, b) => comparePaths(a.path, b.path) || a.item.order - b.item.order);
  const isMoved = apart2 && byPosition2.some((column2, i) => precedesGroupAround(byPosition2, column2, i));
  const told3 = isMoved ? columns2.map((one, i) => ({ ...one, unsure: one !== byPosition2[i] })) : columns2;
  return { block, columns: told3, positioned, whole, clash, moved: moved2, others: [], leads: [], end };
}
function groupsAreWhole(columns2) {
  const groups = columns2.map(({ item }) => groupOf(item));
  return groups.every(
    (group, i) => group === "" || group === groups[i - 1] || !groups.slice(0, i).includes(group)
  );
}
function areMoved(block, groups) {
  const orders = groups.map(({ items, cell: cell5 }) => ({
    start: cell5.start,
    order: block.columns.findIndex(
      ({ under }) => items.some(({ label }) => under?.includes(label))
    )
  })).filter(({ order }) => order >= 0).sort((a, b) => a.start - b.start || a.order - b.order);
  return orders.some(({ order }, i) => order < (orders[i - 1]?.order ?? 0));
}
var groupOf = ({ column: column2 }) => column2.under?.join("/") ?? "";
function precedesGroupAround(columns2, { item }, at) {
  const before = columns2.slice(0, at).map((column2) => groupOf(column2.item));
  return columns2.slice(at + 1).some((column2) => {
    const group = groupOf(column2.item);
    return group !== "" && group !== groupOf(item) && before.includes(group) && item.order < column2.item.order;
  });
}
function pathOf(item, cell5, groups) {
  const over = (item.column.under ?? []).flatMap((label) => {
    const words2 = readLabel(label).words;
    const group = groups.find((each) => each.cell.label.words === words2);
    return group ? [group.cell.start] : [];
  });
  return [...over, cell5.start];
}
function comparePaths(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const off = (a[i] ?? 0) - (b[i] ?? 0);
    if (off !== 0) return off;
  }
  return 0;
}

// lib/report/numbering.ts
var LEAST = 4;
var MOST_BEFORE = 3;
var MOST_STEPS = 0.6;
function numbersColumns(cells2) {
  let before = null;
  let count2 = 0;
  let steps = 0;
  let first = 0;
  for (const [at, { figure: figure2 }] of cells2.entries()) {
    if (figure2.kind !== "number") continue;
    const { value } = figure2;
    if (!Number.isInteger(value)) return false;
    if (before) {
      if (value <= before.value) return false;
      if (value - before.value === at - before.at || value === before.value + 1) steps++;
    } else first = value;
    before = { value, at };
    count2++;
  }
  if (!before || count2 < LEAST || first < 1 || first > 1 + MOST_BEFORE) return false;
  return steps >= (count2 - 1) * MOST_STEPS && before.value <= cells2.length + MOST_BEFORE;
}

// lib/report/print.ts
var STRAY_ROWS = 4;
var Print = class _Print {
  /** @param isOther whether it is said to be another year's */
  constructor(isOther2 = false) {
    this.isOther = isOther2;
  }
  isOther;
  rows = /* @__PURE__ */ new Map();
  headers = /* @__PURE__ */ new Map();
  /** Labels of the groups that are printed. */
  groups = /* @__PURE__ */ new Set();
  extra = [];
  /** Rows printed twice with different figures. */
  conflicts = /* @__PURE__ */ new Set();
  /** Rows below which stand figures that nothing labels: they may have been torn off. */
  rests = /* @__PURE__ */ new Set();
  /** Rows of figures without a legible label, by the order of the row before them. */
  orphans = [];
  /** What each row's figures read, and in which grid. */
  sources = /* @__PURE__ */ new Map();
  /** Grids in which tables stand side by side: whose its figures are nobody can tell. */
  crowded = /* @__PURE__ */ new Set();
  /** Rows with more figures than the form has columns, by their grid. */
  overfull = /* @__PURE__ */ new Map();
  lastOrder = -1;
  /** False of an empty form. */
  hasFigures() {
    return [...this.sources.values()].some(({ text }) => /[0-9０-９]/.test(text));
  }
  /** True where all that came before this grid are a few rows: a small table that only resembles the form's. */
  isStray(grid) {
    return [...this.sources.values()].filter((source) => source.grid !== grid).length <= STRAY_ROWS;
  }
  /** A new print that begins with what this one has from the grid. */
  splitOff(grid) {
    const print = new _Print(this.isOther);
    for (const [item, source] of this.sources) {
      const row = this.rows.get(item);
      if (source.grid !== grid || !row) continue;
      print.rows.set(item, row);
      print.sources.set(item, source);
      this.rows.delete(item);
      this.sources.delete(item);
    }
    for (const [block, header] of this.headers) {
      if (header.grid === grid) print.headers.set(block, header);
    }
    return print;
  }
};

// lib/report/scan.ts
var ROWS_PER_STEP = 32;
var TableScanner = class {
  constructor(model) {
    this.model = model;
  }
  model;
  prints = [new Print()];
  pending = null;
  block = null;
  isOther = false;
  /**
   * The first print of the report's own year, unless it is only a part of what a later one has: behind a report's own table may stand
   * last year's.
   */
  best() {
    const filled = this.prints.filter((print) => print.hasFigures());
    const own = filled.filter(({ isOther: isOther2 }) => !isOther2);
    const all2 = own.length > 0 ? own : filled.length > 0 ? filled : this.prints;
    return all2.reduce((best, print) => print.rows.size > best.rows.size * 2 ? print : best);
  }
  /** Other prints that may as well be the report's: of its own year, with as much of the table, and not left empty. */
  rivals() {
    const best = this.best();
    return this.prints.filter(
      (print) => print !== best && print.isOther === best.isOther && print.rows.size * 2 >= best.rows.size && print.hasFigures()
    );
  }
  /** From here on stands another year's table, or again the report's own. */
  turnTo(isOther2) {
    this.isOther = isOther2;
    if (!this.prints.some((print) => print.isOther === isOther2)) {
      this.prints.push(new Print(isOther2));
    }
  }
  take(cells2, meaning, grid, row) {
    const print = this.print();
    const figures2 = cells2.filter((cell5) => cell5.figure.kind === "number").length;
    if (figures2 > 0 && !meaning?.row && numbersColumns(cells2)) return;
    for (const hit of meaning?.groups ?? []) {
      for (const group of hit.items) if (group.kind === "rows") print.groups.add(group.label);
    }
    this.block = meaning?.heading ?? this.block;
    const own = meaning?.row ?? null;
    const isFilled = figures2 > 0 && (own !== null || (meaning?.columns.length ?? 0) <= figures2);
    if (meaning && !isFilled && this.isHeader(meaning, own)) {
      this.addHeader(meaning, cells2, grid, row);
      return;
    }
    if (own && !(figures2 === 0 && own.items[0]?.row.replaces)) {
      const [item] = own.items;
      if (item) this.place(item, own, cells2, own.cell.end, grid, row);
      return;
    }
    const anonymous = this.model.rowItems[0]?.row.key === "" ? this.model.rowItems[0] : void 0;
    const blanks = cells2.filter((cell5) => cell5.figure.kind === "blank").length;
    const words2 = cells2.filter((cell5) => cell5.label.words !== "");
    if (anonymous && meaning && figures2 === 0 && meaning.groups.length > 0) {
      this.addHeader(meaning, cells2, grid, row);
    } else if (anonymous) {
      const width = anonymous.block.columns.length;
      if (print.rows.has(anonymous) && (!this.pending || this.pending.used)) {
        const isRest = figures2 > 0 && words2.length === 0 && cells2.length < width;
        if (isRest && print.sources.get(anonymous)?.grid === grid) print.rests.add(anonymous);
        return;
      }
      if (figures2 > 0 && cells2.length < width / 3) return;
      const last = cells2.filter(({ figure: figure2 }) => figure2.kind === "blank").at(-1);
      const isLabelled = words2.some(({ start }) => start < (last?.start ?? 0) && blanks < width);
      if (figures2 === 0 && (isLabelled || blanks < width || !this.pending)) return;
      this.addAnonymous(anonymous, cells2, grid, row);
    } else if (figures2 >= 2) {
      const labelEnd = Math.max(0, ...words2.map((cell5) => cell5.end));
      const label = words2.at(-1);
      const isGroups = meaning?.groups.some((hit) => hit.cell === label) ?? false;
      print.orphans.push({
        after: print.lastOrder,
        cells: cells2,
        labelEnd,
        grid,
        words: isGroups || label?.row !== row ? "" : label.label.words
      });
      if (label && !isGroups) print.extra.push(label);
    } else if (meaning) this.addHeader(meaning, cells2, grid, row);
  }
  print() {
    return this.prints.filter(({ isOther: isOther2 }) => isOther2 === this.isOther).at(-1) ?? new Print();
  }
  /** Labels such as 总计 head a column as well as a row; numbering, company and what has come before tell which. */
  isHeader(meaning, own) {
    if (meaning.columns.length === 0) return false;
    if (!own || meaning.columns.length > 1) return true;
    const both = meaning.columns.some((hit) => hit.cell === own.cell);
    if (!both || own.cell.label.number !== "") return false;
    return this.print().rows.size === 0 || this.pending !== null && !this.pending.used;
  }
  addHeader(meaning, cells2, grid, row) {
    if (!this.pending || this.pending.used || this.pending.grid !== grid) {
      this.pending = { grid, block: this.block, columns: [], groups: [], cells: [], used: false };
    }
    const { columns: columns2, groups } = this.pending;
    const seen = (cell5) => [...columns2, ...groups].some((hit) => isSameCell(hit.cell, cell5));
    columns2.push(...meaning.columns.filter((hit) => !seen(hit.cell)));
    groups.push(...meaning.groups.filter((hit) => !seen(hit.cell)));
    if (meaning.heading) return;
    for (const cell5 of cells2) if (cell5.row === row) this.pending.cells.push(cell5);
  }
  addAnonymous(item, cells2, grid, row) {
    const first = cells2.findIndex((cell5) => cell5.figure.kind !== "words");
    const labelEnd = first > 0 ? cells2[first]?.start ?? 0 : 0;
    this.place(item, null, cells2, labelEnd, grid, row);
  }
  place(item, label, cells2, labelEnd, grid, at) {
    const behind = cells2.filter(
      (cell5) => cell5.start >= labelEnd && (cell5.row === at || cell5.figure.kind !== "words")
    );
    const text = behind.map((cell5) => cell5.text.trim()).join("	");
    let print = this.print();
    const known2 = print.sources.get(item);
    if (known2) {
      if (known2.text === text) return;
      const again = grid !== known2.grid && (print.isStray(grid) || item.order <= print.lastOrder);
      if (!again) {
        print.conflicts.add(item);
        return;
      }
      print = print.splitOff(grid);
      this.prints.push(print);
    }
    this.useHeader(print);
    this.watchCrowd(print, item, behind, grid);
    const row = placeBehind(print, item, label, behind, labelEnd, grid, false);
    print.rows.set(item, row);
    print.sources.set(item, { text, grid });
    print.lastOrder = item.order;
  }
  watchCrowd(print, { block }, cells2, grid) {
    const known2 = print.headers.get(block);
    if (known2?.grid === grid && isCrowded(known2.header, cells2)) print.crowded.add(grid);
    if (!isOverfull(block, cells2)) return;
    const times = (print.overfull.get(grid) ?? 0) + 1;
    print.overfull.set(grid, times);
    if (times > 1) print.crowded.add(grid);
  }
  /** The header that was printed last holds from here on. */
  useHeader(print) {
    const pending = this.pending;
    if (!pending || pending.used && print.headers.size > 0) return;
    pending.used = true;
    for (const block of pending.block ? [pending.block] : this.model.table.blocks) {
      if (headsTwice(block, pending.columns)) print.crowded.add(pending.grid);
      const header = makeHeader(block, pending.columns, pending.groups, pending.cells);
      if (!header) continue;
      const known2 = print.headers.get(block);
      const same = known2?.grid === pending.grid;
      const width = header.columns.length * (same ? 1 : 2);
      const worse = known2 && (same ? width < known2.header.columns.length : width <= known2.header.columns.length);
      print.headers.set(
        block,
        worse ? { header: known2.header, grid: same ? known2.grid : null } : { header, grid: pending.grid }
      );
    }
  }
};
var BARREN = 80;
function* scanGrid(grid, form, scanners, current, isOther2) {
  let table = current;
  for (const scanner of scanners.values()) scanner.turnTo(isOther2);
  let barren = 0;
  for (let row = 0; row < grid.height; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const cells2 = rowCellsOf(grid, row);
    const meaning = meaningOf(cells2, form, table, row);
    barren = meaning ? 0 : barren + 1;
    if (barren > BARREN) break;
    if (meaning && (meaning.weight >= 4 || meaning.model === table)) table = meaning.model;
    if (table)
      scanners.get(table)?.take(cells2, meaning?.model === table ? meaning : null, grid, row);
  }
  return table;
}

// lib/report/broken-title.ts
var TITLE_ENDS = new RegExp(
  `\u516C\u5F00|[\u62A5\u5831]|^\u544A$|^[(\uFF08]?${YEAR}\u5E74?\u5EA6?[)\uFF09]?$|^[(\uFF08].*[)\uFF09]$`
);
var TITLE_LINES = 3;
function brokenTitles(blocks) {
  const found = [];
  for (let end = 1; end < blocks.length; end++) {
    const last = blocks[end];
    if (!last || last.kind === "table" || !TITLE_ENDS.test(last.text)) continue;
    let text = last.text;
    for (let begin = end - 1; begin >= 0 && begin > end - TITLE_LINES; begin--) {
      const line2 = blocks[begin];
      if (!line2 || line2.kind === "table" || line2.text.length > TITLE_LENGTH / 2) break;
      if (isBody(line2) && isBody(blocks[begin - 1])) break;
      text = line2.text + text;
      if (text.length > TITLE_LENGTH) break;
      const title = parseTitle(text);
      if (!title?.issuer || !BODY.test(title.issuer)) continue;
      found.push({ ...title, level: last.level });
      break;
    }
  }
  return found;
}
function isBody(block) {
  return !!block && block.kind !== "table" && BODY.test(foldTitle(block.text));
}

// lib/report/title.ts
var PERIOD = new RegExp(`(?:\u7EDF\u8BA1|\u6570\u636E|\u62A5\u544A|\u65F6\u95F4)[^\u3002]{0,12}?(?<year>${YEAR})\u5E741\u67081\u65E5`);
var MENTION = new RegExp(`^(?<year>${YEAR})\u5E74`);
var PUBLISHER = /^(?:发布机构|发布机关|发文机关|发布单位|公开机构|信息来源|制发机关|编制单位)[：:]?$/;
var TITLE_BLOCKS = 200;
var LIST = 3;
function readTitle(page, form) {
  const texts = page.blocks.filter((block) => block.kind !== "table").slice(0, TITLE_BLOCKS);
  const short = texts.filter((block) => block.text.length <= TITLE_LENGTH);
  const headings = (level) => short.filter((block) => block.level === level).map((block) => block.text);
  const broken = brokenTitles(page.blocks.slice(0, TITLE_BLOCKS));
  const own = [
    ...[page.metadata.title, ...headings(1), page.title].flatMap((text) => parseTitle(text) ?? []),
    ...broken.filter(({ level }) => level === 1)
  ];
  const lines2 = [...headings(2), ...headings(3), ...short.map((block) => block.text)];
  const listed = lines2.flatMap((text) => parseTitle(text) ?? []);
  const titles = [...own, ...listed, ...broken];
  const first = titles.find((title) => title.issuer && title.year);
  const full = broken.find((title) => isTorn2(first, title)) ?? first;
  const year = full?.year ?? titles.find((title) => title.year)?.year ?? yearFromText(texts);
  const issuer = full?.issuer ?? publisher(page.blocks) ?? (page.metadata.publisher || null);
  const different = new Set(listed.map((title) => `${title.issuer} ${title.year}`)).size;
  const sections = form ? new Set(texts.map((block) => sectionOf(block, form))) : /* @__PURE__ */ new Set();
  sections.delete(-1);
  return {
    issuer,
    year,
    named: sections.size >= SECTIONS_ENOUGH || own.length > 0 && different < LIST
  };
}
var isTorn2 = (line2, whole) => !!line2?.issuer && !BODY.test(line2.issuer) && line2.year === whole.year && !!whole.issuer?.endsWith(line2.issuer);
function yearFromText(texts) {
  for (const pattern2 of [PERIOD, MENTION]) {
    for (const { text } of texts) {
      const match = pattern2.exec(foldTitle(text));
      if (match?.groups?.year) return yearOf(match.groups.year);
    }
  }
  return null;
}
function publisher(blocks) {
  for (const block of blocks) {
    if (block.kind !== "table" || block.likely || !block.particulars) continue;
    const { texts } = block.grid ?? { texts: [] };
    const at = texts.findIndex((text) => PUBLISHER.test(foldTitle(text)));
    const name = at < 0 ? "" : foldTitle(texts[at + 1] ?? "");
    if (name !== "" && name.length <= 40) return name;
  }
  return null;
}

// lib/report/own-year.ts
var LONGEST2 = 12;
var OWN = /^(?:本|今|当)(?:年度?|期)(?:数|值|情况)?$/;
var OTHER = /^(?:[上去前往]一?(?:年度?|期)(?:同期)?|同期)(?:数|值|情况)?$/;
var NAMED = new RegExp(`^(${YEAR})(?:\u5E74\u5EA6?)?(?:\u6570|\u503C|\u60C5\u51B5)?$`);
var HEAD = /^(?:年份|年度|时间|期间|期别|统计年度|)$/;
function ofOwnYear(grid, year) {
  const whose = /* @__PURE__ */ new Map();
  grid.texts.forEach((text, cell5) => {
    const one = text.length > LONGEST2 * 2 ? null : whoseIs(text, year);
    if (one) whose.set(cell5, one);
  });
  if (whose.size < 2) return grid;
  const told3 = [...whose.values()];
  if (!told3.includes("own") || !told3.includes("other")) return grid;
  return withoutColumns(grid, whose) ?? withoutRows(grid, whose) ?? grid;
}
function whoseIs(text, year) {
  const line2 = withoutSpace(text);
  if (line2.length === 0 || line2.length > LONGEST2) return null;
  if (OWN.test(line2)) return "own";
  if (OTHER.test(line2)) return "other";
  const [, named] = NAMED.exec(line2) ?? [];
  if (named === void 0 || year === null) return null;
  return yearOf(named) === year ? "own" : "other";
}
function withoutColumns(grid, whose) {
  const columns2 = /* @__PURE__ */ new Set();
  const rows2 = /* @__PURE__ */ new Set();
  for (let row = 0; row < grid.height; row++) {
    const cells2 = cellsInRow(grid, row).filter((cell5) => grid.row[cell5] === row);
    const headed = cells2.filter((cell5) => whose.has(cell5));
    const told3 = headed.map((cell5) => whose.get(cell5));
    if (!told3.includes("own") || !told3.includes("other")) continue;
    const rest = cells2.filter((cell5) => !whose.has(cell5));
    if (rest.some((cell5) => isFigure2(grid.texts[cell5]))) continue;
    for (const cell5 of headed) {
      if (whose.get(cell5) === "other") for (const column2 of columnsOf2(grid, cell5)) columns2.add(column2);
    }
    const isBare = rest.every((cell5) => grid.texts[cell5]?.trim() === "" || (grid.rowspan[cell5] ?? 1) > 1);
    if (isBare) rows2.add(row);
  }
  return columns2.size > 0 ? without(grid, rows2, columns2, grid.texts) : null;
}
function withoutRows(grid, whose) {
  const byColumn2 = /* @__PURE__ */ new Map();
  for (const cell5 of whose.keys()) {
    const at = grid.column[cell5] ?? 0;
    byColumn2.set(at, [...byColumn2.get(at) ?? [], cell5]);
  }
  for (const [column2, headed] of byColumn2) {
    const told3 = headed.map((cell5) => whose.get(cell5));
    if (!told3.includes("own") || !told3.includes("other")) continue;
    const texts = [...grid.texts];
    const rows2 = /* @__PURE__ */ new Set();
    for (const cell5 of headed) {
      const row = grid.row[cell5] ?? 0;
      if (whose.get(cell5) !== "other") continue;
      rows2.add(row);
      passLabels(grid, row, headed.filter((one) => whose.get(one) === "own"), texts);
    }
    const others = grid.texts.filter((_, cell5) => grid.column[cell5] === column2 && grid.colspan[cell5] === 1 && !whose.has(cell5));
    const isOwn = others.every((text) => HEAD.test(withoutSpace(text)));
    return without(grid, rows2, new Set(isOwn ? [column2] : []), texts);
  }
  return null;
}
function passLabels(grid, row, own, texts) {
  const next = own.find((cell5) => grid.row[cell5] === row + 1);
  if (next === void 0) return;
  const below = cellsInRow(grid, row + 1);
  for (const cell5 of cellsInRow(grid, row)) {
    const text = texts[cell5] ?? "";
    if (grid.row[cell5] !== row || grid.rowspan[cell5] !== 1 || !/[^\d\s.]/.test(text)) continue;
    const free = below.find(
      (one) => grid.row[one] === row + 1 && grid.column[one] === grid.column[cell5] && texts[one]?.trim() === ""
    );
    if (free !== void 0 && grid.column[free] !== grid.column[next]) texts[free] = text;
  }
}
var isFigure2 = (text = "") => /^[\s\d０-９.,，]*[\d０-９][\s\d０-９.,，]*$/.test(text);
var columnsOf2 = (grid, cell5) => Array.from({ length: grid.colspan[cell5] ?? 1 }, (_, i) => (grid.column[cell5] ?? 0) + i);
function without(grid, rows2, columns2, texts) {
  const down = kept(grid.height, rows2);
  const across = kept(grid.width, columns2);
  const left = [];
  grid.texts.forEach((_, cell5) => {
    const [row, rowspan] = within(down, grid.row[cell5] ?? 0, grid.rowspan[cell5] ?? 1);
    const [column2, colspan] = within(across, grid.column[cell5] ?? 0, grid.colspan[cell5] ?? 1);
    if (rowspan > 0 && colspan > 0) left.push({ cell: cell5, row, column: column2, rowspan, colspan });
  });
  left.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    caption: grid.caption,
    block: grid.block,
    height: grid.height - rows2.size,
    width: grid.width - columns2.size,
    texts: left.map(({ cell: cell5 }) => texts[cell5] ?? ""),
    row: left.map(({ row }) => row),
    column: left.map(({ column: column2 }) => column2),
    rowspan: left.map(({ rowspan }) => rowspan),
    colspan: left.map(({ colspan }) => colspan),
    places: left.map(({ cell: cell5 }) => placeOfCell(grid, cell5))
  };
}
function kept(count2, gone) {
  const before = [0];
  for (let line2 = 0; line2 < count2; line2++) before.push((before[line2] ?? 0) + (gone.has(line2) ? 0 : 1));
  return before;
}
function within(before, start, span2) {
  const from2 = before[start] ?? 0;
  return [from2, (before[Math.min(start + span2, before.length - 1)] ?? 0) - from2];
}

// lib/report/upright.ts
var ROWS_ACROSS = 4;
function upright(grid, tables) {
  const rows2 = lines(grid.row, grid.texts.length);
  for (const model of tables) {
    if (model.rowItems.length < ROWS_ACROSS) continue;
    if (mostNamed(grid, model, rows2) < ROWS_ACROSS) continue;
    const down = lines(grid.column, grid.texts.length);
    if (mostNamed(grid, model, rows2) > mostNamed(grid, model, down)) return turned(grid);
  }
  return grid;
}
function lines(line2, count2) {
  const made = [];
  for (let cell5 = 0; cell5 < count2; cell5++) {
    const at = line2[cell5] ?? 0;
    const cells2 = made[at];
    if (cells2) cells2.push(cell5);
    else made[at] = [cell5];
  }
  return made.filter(Boolean);
}
function mostNamed(grid, { rows: rows2 }, all2) {
  let most = 0;
  for (const cells2 of all2) {
    if (cells2.length < ROWS_ACROSS) continue;
    const named = /* @__PURE__ */ new Set();
    for (const cell5 of cells2) {
      const [item] = rows2.exact(readLabel(grid.texts[cell5] ?? ""))?.items ?? [];
      if (item) named.add(item);
    }
    most = Math.max(most, named.size);
  }
  return most;
}
function turned(grid) {
  const { row, column: column2, rowspan, colspan } = grid;
  const order = grid.texts.map((_, cell5) => cell5).sort((a, b) => (column2[a] ?? 0) - (column2[b] ?? 0) || (row[a] ?? 0) - (row[b] ?? 0));
  const of = (values) => order.map((cell5) => values[cell5]);
  return {
    caption: grid.caption,
    block: grid.block,
    height: grid.width,
    width: grid.height,
    texts: of(grid.texts),
    row: of(column2),
    column: of(row),
    rowspan: of(colspan),
    colspan: of(rowspan),
    places: order.map((cell5) => placeOfCell(grid, cell5))
  };
}

// lib/report/read.ts
var LABELS_PER_STEP = 1e3;
function* readReport(page, forms) {
  const title = readTitle(page, forms[0]);
  const likely2 = page.blocks.filter(
    (block) => block.kind === "table" && block.likely
  );
  const none = { form: null, issuer: title.issuer, year: title.year, facts: [], deviations: [] };
  const bare = () => {
    const form = forms.find(({ years }) => isWithin(title.year, years)) ?? forms[0];
    const deviations = title.named && form ? missingTables(page, form) : [];
    return { ...none, isReport: title.named, deviations };
  };
  if (likely2.length === 0) return bare();
  const model = yield* chooseForm(likely2, forms, title.year);
  if (!model) return bare();
  const scanners = new Map(model.tables.map((table) => [table, new TableScanner(table)]));
  const next = page.blocks.findIndex((block, i) => isNextReport(block, i, page.blocks, title));
  const blocks = next < 0 ? page.blocks : page.blocks.slice(0, next);
  let current = null;
  let before = "";
  for (const block of blocks) {
    if (block.kind !== "table") {
      before = block.text;
      const section = sectionOf(block, model.form);
      if (section >= 0)
        current = model.tables.find(({ table }) => table.section === section) ?? null;
    } else if (block.likely || current && block.size < PIECE) {
      if (block.grid) {
        const isOther2 = isOtherYears(block.grid, before, title.year);
        const grid = ofOwnYear(upright(block.grid, model.tables), title.year);
        current = yield* scanGrid(grid, model, scanners, current, isOther2);
      }
      before = "";
    }
    yield;
  }
  const found = [...scanners.values()].map(
    (scanner) => isThere(scanner) ? scanner : new TableScanner(scanner.model)
  );
  const facts = makeFacts(model, found);
  const there = new Set(facts.filter((fact) => fact.state !== "absent").map((fact) => fact.table));
  const isReport = title.named || there.size > 1 || there.size > 0 && found.some(isNearlyWhole);
  if (there.size === 0 || !isReport) return bare();
  return {
    isReport: true,
    form: model.form,
    issuer: title.issuer,
    year: title.year,
    facts,
    deviations: [
      ...tableDeviations(model, found, facts, (section) => insteadOf(page, model.form, section)),
      ...otherForm(model.form, forms, title.year),
      ...checkSections(blocks, model.form, {
        tables: there,
        hasAttachments: () => page.attachments.length > 0
      }),
      ...page.blocks.slice(blocks.length, blocks.length + 1).flatMap(secondReport)
    ]
  };
}
function isNextReport(block, at, blocks, title) {
  if (block.kind === "table" || block.text.length > TITLE_LENGTH) return false;
  const other = parseTitle(block.text);
  if (!other?.issuer || other.issuer === title.issuer && other.year === title.year) return false;
  const isTable = (each) => each.kind === "table" && each.likely;
  return blocks.slice(0, at).some(isTable) && blocks.slice(at).some(isTable);
}
var isWithin = (year, [first, last]) => year !== null && year >= first && year <= last;
function otherForm(form, forms, year) {
  const wanted = forms.find(({ years }) => isWithin(year, years));
  if (!wanted || wanted === form || year === null) return [];
  return [{ kind: "other-form", form: form.id, year, printed: form.title, wanted: wanted.title }];
}
function secondReport(block) {
  return block.kind === "table" ? [] : [{ kind: "second-report", label: block.text, place: placeOf(block) }];
}
function isNearlyWhole(scanner) {
  const items = scanner.model.rowItems;
  return items.length > 1 && scanner.best().rows.size * 2 >= items.length;
}
function isThere(scanner) {
  const print = scanner.best();
  const items = scanner.model.rowItems;
  if (isNearlyWhole(scanner)) return true;
  const headed = [...print.headers.values()].some(
    ({ header }) => header.columns.length * 2 > header.block.columns.length
  );
  return print.rows.size > 0 && (headed || items.length === 1);
}
var LABELS = 300;
function* chooseForm(tables, forms, year) {
  const models2 = forms.map(modelOf);
  const scores = models2.map(() => 0);
  let read2 = 0;
  for (const table of tables) {
    let left = LABELS;
    for (const text of table.grid?.texts ?? []) {
      if (++read2 % LABELS_PER_STEP === 0) yield;
      if (!hasHan(text)) continue;
      if (left-- === 0) break;
      const { words: words2 } = readLabel(text);
      if (words2 === "") continue;
      models2.forEach((model, i) => {
        const own = model.vocabulary.has(words2) && !models2.every((other) => other.vocabulary.has(words2));
        if (own) scores[i] = (scores[i] ?? 0) + 1;
      });
    }
  }
  const inForce = (model) => year !== null && year >= model.form.years[0] && year <= model.form.years[1] ? 0.5 : 0;
  let best = null;
  let most = -1;
  models2.forEach((model, i) => {
    const score = (scores[i] ?? 0) + inForce(model);
    if (score > most) [best, most] = [model, score];
  });
  return best;
}

// lib/suspects/causes.ts
var CAUSES = [
  "transposed",
  "digit-lost",
  "digit-added",
  "digit-wrong",
  "tenfold",
  "swapped",
  "shifted",
  "split",
  "off-by-one",
  "zero",
  "unknown"
];
function causeOf(printed2, right) {
  const [is, was] = [String(printed2), String(right)];
  if (printed2 === right * 10 || right === printed2 * 10)
    return printed2 === 0 || right === 0 ? zero(printed2) : "tenfold";
  if (is.length === was.length) {
    const off = [...is].flatMap((digit, i) => digit === was[i] ? [] : [i]);
    const [a = 0, b = 0] = off;
    if (off.length === 2 && b === a + 1 && is[a] === was[b] && is[b] === was[a])
      return "transposed";
    if (off.length === 1 && is.length > 1) return "digit-wrong";
  }
  if (printed2 === 0) return "zero";
  if (is.length + 1 === was.length && isWithout(was, is)) return "digit-lost";
  if (was.length + 1 === is.length && right !== 0 && isWithout(is, was)) return "digit-added";
  return Math.abs(printed2 - right) === 1 ? "off-by-one" : "unknown";
}
function zero(printed2) {
  return printed2 === 0 ? "zero" : "unknown";
}
function isWithout(long, short) {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

// lib/suspects/search.ts
var MOST_CELLS = 4;
var MOST_STEPS2 = 2e5;
function smallestChanges(system) {
  if (system.values.some((value) => !Number.isSafeInteger(value))) return [];
  const spare = spareEquations(system);
  const found = searchBySize(system, spare).filter((changes) => makesAllHold(system, changes));
  return found.length > 0 || spare.size === 0 ? found : searchBySize(system, /* @__PURE__ */ new Set());
}
function spareEquations({ equations, memberships }) {
  const spare = /* @__PURE__ */ new Set();
  equations.forEach((entries, equation) => {
    if (entries.every(({ at }) => (memberships[at]?.length ?? 0) > 2)) spare.add(equation);
  });
  return spare;
}
function searchBySize(system, spare) {
  const search = new Search(system, spare);
  for (let size = 1; size <= MOST_CELLS; size++) {
    const found = search.ofSize(size);
    if (found.length > 0 || search.tired) return search.tired ? [] : found;
  }
  return [];
}
var Search = class {
  constructor(system, spare) {
    this.system = system;
    this.spare = spare;
    this.residuals = system.residuals.map((residual, e) => spare.has(e) ? 0 : residual);
    this.values = [...system.values];
    let most = 0;
    system.memberships.forEach((entries, cell5) => {
      const support = entries.map(({ at }) => at).filter((at) => !spare.has(at));
      const key = support.join();
      this.bySupport.set(key, [...this.bySupport.get(key) ?? [], cell5]);
      most = Math.max(most, support.length);
    });
    this.mostEquations = most;
  }
  system;
  spare;
  residuals;
  values;
  changes = /* @__PURE__ */ new Map();
  /** Cells by the equations they stand in. */
  bySupport = /* @__PURE__ */ new Map();
  mostEquations;
  seen = /* @__PURE__ */ new Set();
  found = [];
  steps = 0;
  get tired() {
    return this.steps > MOST_STEPS2;
  }
  ofSize(size) {
    this.found = [];
    this.seen.clear();
    this.extend(size);
    return this.found;
  }
  extend(left) {
    const broken = [];
    this.residuals.forEach((residual, e) => {
      if (residual !== 0) broken.push(e);
    });
    if (broken.length === 0 || broken.length > left * this.mostEquations || this.tired) return;
    if (left === 1) {
      this.last(broken);
      return;
    }
    const key = this.key();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const equation of broken) {
      for (const { at: cell5, weight } of this.system.equations[equation] ?? []) {
        this.steps++;
        if (this.changes.has(cell5)) continue;
        const by = -(this.residuals[equation] ?? 0) / weight;
        if (!this.apply(cell5, by)) continue;
        this.extend(left - 1);
        this.undo(cell5, by);
      }
    }
  }
  /** The cells that stand in just the sums that are still broken, where one change mends them all. */
  last(broken) {
    for (const cell5 of this.bySupport.get(broken.join()) ?? []) {
      this.steps++;
      if (this.changes.has(cell5)) continue;
      const [first] = broken;
      const entry = this.system.memberships[cell5]?.find(({ at }) => at === first);
      if (first === void 0 || !entry) continue;
      const by = -(this.residuals[first] ?? 0) / entry.weight;
      if (!this.apply(cell5, by)) continue;
      if (broken.every((e) => this.residuals[e] === 0)) this.record();
      this.undo(cell5, by);
    }
  }
  record() {
    const key = this.key();
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.found.push(new Map([...this.changes].sort(([a], [b]) => a - b)));
  }
  key() {
    return [...this.changes].sort(([a], [b]) => a - b).join(";");
  }
  apply(cell5, by) {
    const value = (this.values[cell5] ?? 0) + by;
    if (value < 0 || by === 0) return false;
    this.values[cell5] = value;
    this.changes.set(cell5, value);
    this.shift(cell5, by);
    return true;
  }
  undo(cell5, by) {
    this.values[cell5] = (this.values[cell5] ?? 0) - by;
    this.changes.delete(cell5);
    this.shift(cell5, -by);
  }
  shift(cell5, by) {
    for (const { at, weight } of this.system.memberships[cell5] ?? []) {
      if (!this.spare.has(at)) this.residuals[at] = (this.residuals[at] ?? 0) + weight * by;
    }
  }
};
function makesAllHold(system, changes) {
  const residuals = /* @__PURE__ */ new Map();
  for (const [cell5, value] of changes) {
    const by = value - (system.values[cell5] ?? 0);
    for (const { at, weight } of system.memberships[cell5] ?? []) {
      residuals.set(at, (residuals.get(at) ?? system.residuals[at] ?? 0) + weight * by);
    }
  }
  return system.residuals.every((residual, e) => (residuals.get(e) ?? residual) === 0);
}

// lib/suspects/slips.ts
var LONGEST_RUN = 8;
function findSlips(system, lines2) {
  const broken = brokenEquations(system);
  const found = /* @__PURE__ */ new Map();
  const consider = (slip, changes) => {
    if (changes.size < 2 || !reaches(system, changes, broken) || !makesAllHold(system, changes))
      return;
    const key = [...changes].sort(([a], [b]) => a - b).join(";");
    if (!found.has(key)) found.set(key, { slip, changes });
  };
  for (const line2 of lines2) {
    for (const run of runs(line2)) {
      for (const changes of swapsAndSplits(system, run)) consider(changes.slip, changes.changes);
      for (const changes of moves(system, run)) consider("shifted", changes);
    }
  }
  return [...found.values()];
}
function brokenEquations({ residuals }) {
  return residuals.flatMap((residual, equation) => residual === 0 ? [] : [equation]);
}
function reaches(system, changes, broken) {
  return broken.every(
    (equation) => [...changes.keys()].some((cell5) => system.memberships[cell5]?.some(({ at }) => at === equation))
  );
}
function runs(line2) {
  const all2 = [[]];
  for (const cell5 of line2) {
    if (cell5 === null) all2.push([]);
    else all2.at(-1)?.push(cell5);
  }
  return all2.filter((run) => run.length > 1);
}
function* swapsAndSplits(system, run) {
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [run[i - 1] ?? 0, run[i] ?? 0];
    const [first, second] = [system.values[a] ?? 0, system.values[b] ?? 0];
    if (first !== second) {
      yield {
        slip: "swapped",
        changes: /* @__PURE__ */ new Map([
          [a, second],
          [b, first]
        ])
      };
    }
    if (first === 0 || String(first).length + String(second).length > 15) continue;
    const whole = Number(`${first}${second}`);
    if (second === 0) continue;
    yield {
      slip: "split",
      changes: /* @__PURE__ */ new Map([
        [a, whole],
        [b, 0]
      ])
    };
    yield {
      slip: "split",
      changes: /* @__PURE__ */ new Map([
        [a, 0],
        [b, whole]
      ])
    };
  }
}
function* moves(system, run) {
  for (let start = 0; start < run.length; start++) {
    for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_RUN); end++) {
      const part = run.slice(start, end);
      const values = part.map((cell5) => system.values[cell5] ?? 0);
      if (values[0] === 0) yield differing(system, part, [...values.slice(1), 0]);
      if (values.at(-1) === 0) yield differing(system, part, [0, ...values.slice(0, -1)]);
    }
  }
}
function differing(system, cells2, values) {
  const changes = /* @__PURE__ */ new Map();
  cells2.forEach((cell5, i) => {
    const value = values[i] ?? 0;
    if (value !== system.values[cell5]) changes.set(cell5, value);
  });
  return changes;
}

// lib/suspects/system.ts
function brokenSystems(sums, checks, facts) {
  const outcome = new Map(checks.map((check3) => [`${check3.rule} ${check3.target}`, check3.outcome]));
  const checked = sums.filter((sum4) => {
    const known2 = outcome.get(`${sum4.rule} ${sum4.target}`);
    return known2 === "pass" || known2 === "fail";
  });
  return components(checked).flatMap((group) => {
    const system = makeSystem(group, facts);
    return system.residuals.some((residual) => residual !== 0) ? [system] : [];
  });
}
function components(sums) {
  const groups = [];
  for (const sum4 of sums) {
    const own = /* @__PURE__ */ new Set([sum4.target, ...sum4.terms.map((term) => term.fact)]);
    const joined2 = { facts: own, sums: [sum4] };
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i];
      if (!group || ![...own].some((fact) => group.facts.has(fact))) continue;
      for (const fact of group.facts) joined2.facts.add(fact);
      joined2.sums.unshift(...group.sums);
      groups.splice(i, 1);
    }
    groups.push(joined2);
  }
  return groups.map((group) => group.sums);
}
function makeSystem(sums, facts) {
  const index2 = /* @__PURE__ */ new Map();
  const cells2 = [];
  const values = [];
  const memberships = [];
  const residuals = [];
  const equations = sums.map((sum4, equation) => {
    const entries = [];
    const figures2 = [];
    for (const { fact, weight } of [...sum4.terms, { fact: sum4.target, weight: -1 }]) {
      const value = facts.get(fact)?.value;
      if (value === null || value === void 0) continue;
      let cell5 = index2.get(fact);
      if (cell5 === void 0) {
        cell5 = cells2.push(fact) - 1;
        index2.set(fact, cell5);
        values.push(value);
        memberships.push([]);
      }
      entries.push({ at: cell5, weight });
      memberships[cell5]?.push({ at: equation, weight });
      figures2.push({ value, weight });
    }
    residuals.push(weightedSum(figures2));
    return entries;
  });
  return { cells: cells2, values, equations, memberships, residuals };
}

// lib/suspects/index.ts
var MOST_EXPLANATIONS = 5;
var MOST_LISTED = 3;
function findSuspects(model, checks, facts) {
  if (!checks.some((check3) => check3.outcome === "fail" && check3.terms.length > 0)) return [];
  return brokenSystems(model.sums, checks, facts).flatMap((system) => {
    const explanations = explain(system, model);
    if (explanations.length > MOST_EXPLANATIONS) return [];
    const listed = /* @__PURE__ */ new Map();
    explanations.slice(0, MOST_LISTED).forEach((explanation, i) => {
      for (const suspect of suspectsOf(system, explanation, explanations.length, i)) {
        if (!listed.has(suspect.fact)) listed.set(suspect.fact, suspect);
      }
    });
    return [...listed.values()];
  });
}
function explain(system, model) {
  const cells2 = smallestChanges(system);
  const single2 = cells2[0]?.size === 1;
  const slips = single2 ? [] : findSlips(system, linesOf2(system, model));
  const explanations = slips.length > 0 ? slips.map(
    ({ slip, changes }) => ({ changes, slip, rank: CAUSES.indexOf(slip) })
  ) : cells2.map(
    (changes) => ({ changes, slip: null, rank: rankOf(system, changes) })
  );
  return explanations.sort((a, b) => a.rank - b.rank);
}
function rankOf(system, changes) {
  let rank = 0;
  for (const [cell5, value] of changes)
    rank += CAUSES.indexOf(causeOf(system.values[cell5] ?? 0, value));
  return rank;
}
function suspectsOf(system, { changes, slip }, alternatives, explanation) {
  const suspects = [...changes].map(([cell5, suggested]) => {
    const found = system.values[cell5] ?? 0;
    const broken = system.memberships[cell5]?.filter(({ at }) => system.residuals[at] !== 0) ?? [];
    return {
      fact: system.cells[cell5] ?? "",
      found,
      suggested,
      cause: slip ?? causeOf(found, suggested),
      explains: broken.length,
      alternatives,
      explanation
    };
  });
  return suspects.sort((a, b) => b.explains - a.explains);
}
function linesOf2(system, model) {
  const index2 = new Map(system.cells.map((fact, i) => [fact, i]));
  const rows2 = /* @__PURE__ */ new Map();
  const columns2 = /* @__PURE__ */ new Map();
  for (const slot of model.slots) {
    const cell5 = index2.get(slot.id) ?? null;
    const row = `${slot.table}.${slot.row.key}`;
    const column2 = `${slot.table}.${slot.column.key}`;
    rows2.set(row, [...rows2.get(row) ?? [], cell5]);
    columns2.set(column2, [...columns2.get(column2) ?? [], cell5]);
  }
  return [...rows2.values(), ...columns2.values()];
}

// lib/table/plain.ts
var MOST_COLUMNS = 16384;
function plainRows(grid) {
  const used = new Uint8Array(grid.height);
  grid.texts.forEach((text, cell5) => {
    const isCut = (grid.column[cell5] ?? 0) >= MOST_COLUMNS;
    if (!isCut && !isBlank(text)) used[grid.row[cell5] ?? 0] = 1;
  });
  let count2 = 0;
  const rows2 = Int32Array.from(used, (isUsed) => isUsed ? count2++ : count2);
  return { isEmpty: count2 === 0, rows: rows2 };
}

// lib/rules/format/sections.ts
var RULES = {
  "format.sections": { severity: "notice", name: { zh: "\u62A5\u544A\u7AE0\u8282", en: "Sections of the report" } }
};

// lib/rules/format/tables.ts
var RULES2 = {
  "format.columns": { severity: "notice", name: { zh: "\u8868\u683C\u7F3A\u5217", en: "Missing column" } },
  "format.rows": { severity: "notice", name: { zh: "\u8868\u683C\u884C\u6B21", en: "Rows of the table" } },
  "format.label": { severity: "notice", name: { zh: "\u680F\u76EE\u8868\u8FF0", en: "Wording of a label" } }
};

// lib/rules/last-year.ts
var RULES3 = {
  "year.carried": {
    severity: "warning",
    name: { zh: "\u4E0A\u5E74\u7ED3\u8F6C = \u4E0A\u5E74\u5EA6\u62A5\u544A\u7684\u7ED3\u8F6C\u4E0B\u5E74\u5EA6", en: "Carried in = last year\u2019s carried out" },
    pending: true
  },
  "year.normative": {
    severity: "warning",
    name: { zh: "\u73B0\u884C\u6709\u6548 = \u4E0A\u5E74 + \u5236\u53D1 \u2212 \u5E9F\u6B62", en: "In force = last year\u2019s + made \u2212 repealed" },
    pending: true
  }
};

// lib/rules/measured.ts
var ON_DAMAGED_PAGES = {
  zh: "\u5B9E\u6D4B\uFF1A\u5728 4,000 \u4E2A\u968F\u673A\u635F\u574F\u7684\u9875\u9762\u4E0A\uFF08\u4E00\u534A\u7684\u635F\u574F\u79CD\u7C7B\u6B64\u524D\u672A\u89C1\uFF09\uFF0C0.75 % \u7684\u9875\u9762\u6709\u8BEF\u62A5\uFF1B3,786 \u5904\u771F\u5B9E\u4E0D\u7B26\u4E2D 94.0 % \u5224\u4E3A\u4E0D\u6210\u7ACB\uFF0C4.9 % \u5217\u4E3A\u672A\u80FD\u6838\u5BF9\u3002",
  en: "Measured: on 4,000 pages damaged at random, half of the kinds new to the code, 0.75 % had a false accusation; of 3,786 true breaks 94.0 % were a fail and 4.9 % not checked."
};

// lib/rules/plain-sums.ts
var RULES4 = {
  "sum.row": {
    severity: "error",
    name: { zh: "\u6A2A\u5411\u5408\u8BA1 = \u5404\u680F\u4E4B\u548C", en: "Total of the row = sum of its columns" }
  },
  "sum.column": {
    severity: "error",
    name: { zh: "\u7EB5\u5411\u5408\u8BA1 = \u5404\u884C\u4E4B\u548C", en: "Total of the column = sum of its rows" }
  }
};

// lib/rules/form-sums.ts
var EXACT = {
  zh: "\u7CBE\u786E\u8BA1\u7B97\uFF0C\u4E0D\u4F5C\u56DB\u820D\u4E94\u5165\uFF0C\u5C0F\u6570\u4EA6\u540C\u3002",
  en: "Arithmetic is exact; nothing is rounded, decimals included."
};
var OF_SUMS = [
  {
    zh: "\u7A7A\u767D\u5355\u5143\u683C\u65E2\u4E0D\u89C6\u4E3A 0\uFF0C\u4E5F\u4E0D\u89C6\u4E3A\u5DEE\u9519\u3002\u5176\u4F59\u5404\u9879\u76F8\u52A0\u6B63\u597D\u76F8\u7B26\u7684\uFF0C\u5373\u4E3A\u6210\u7ACB\uFF1B\u603B\u8BA1\u7A7A\u767D\u7684\uFF0C\u4E0D\u4F5C\u4E0D\u6210\u7ACB\u5904\u7406\u3002",
    en: "A blank is neither zero nor an error. A sum that is right without its blank terms holds; a blank total is no break."
  },
  {
    zh: "\u6709\u7A7A\u767D\u3001\u7F3A\u5931\u6216\u65E0\u6CD5\u8BC6\u522B\u7684\u5355\u5143\u683C\uFF0C\u53D6\u67D0\u4E9B\u4E0D\u5C0F\u4E8E 0 \u7684\u6570\u5373\u53EF\u76F8\u7B26\u7684\uFF0C\u5217\u4E3A\u672A\u80FD\u6838\u5BF9\uFF1B\u65E0\u8BBA\u53D6\u4F55\u503C\u5747\u4E0D\u80FD\u76F8\u7B26\u7684\uFF0C\u65B9\u4E3A\u4E0D\u6210\u7ACB\u3002",
    en: "Where cells are blank, missing or illegible and some figures of zero or more would mend the sum, it is not checked; it is broken only if none would."
  },
  {
    zh: "\u8868\u683C\u7ED3\u6784\u53D7\u635F\u4E14\u591A\u9879\u5173\u7CFB\u540C\u65F6\u4E0D\u6210\u7ACB\u65F6\uFF0C\u5B58\u7591\u7684\u662F\u8FD8\u539F\u7ED3\u679C\u800C\u975E\u6570\u636E\uFF0C\u8FD9\u4E9B\u5173\u7CFB\u4E00\u5F8B\u5217\u4E3A\u672A\u80FD\u6838\u5BF9\u3002",
    en: "Where a table is damaged and very many sums break at once, the reading is in doubt rather than the figures: all are listed as not checked."
  },
  EXACT,
  ON_DAMAGED_PAGES
];

// lib/rules/table-3.ts
var RULES5 = {
  "t3.row-total": {
    severity: "error",
    name: { zh: "\u603B\u8BA1 = \u5404\u7C7B\u7533\u8BF7\u4EBA\u4E4B\u548C", en: "Total = all applicants" }
  },
  "t3.results": {
    severity: "error",
    name: { zh: "\uFF08\u4E03\uFF09\u603B\u8BA1 = \u5404\u7C7B\u529E\u7406\u7ED3\u679C\u4E4B\u548C", en: "\uFF08\u4E03\uFF09Total = all results" }
  },
  "t3.balance": {
    severity: "error",
    name: {
      zh: "\u65B0\u6536 + \u4E0A\u5E74\u7ED3\u8F6C = \u529E\u7406 + \u7ED3\u8F6C\u4E0B\u5E74\u5EA6",
      en: "Received + carried in = results + carried out"
    }
  }
};

// lib/rules/table-4.ts
var RULES6 = {
  "t4.total": {
    severity: "error",
    name: { zh: "\u603B\u8BA1 = \u5404\u7C7B\u7ED3\u679C\u4E4B\u548C", en: "Total = all outcomes" }
  }
};
var OUTCOMES2 = "\u7ED3\u679C\u7EF4\u6301	\u7ED3\u679C\u7EA0\u6B63	\u5176\u4ED6\u7ED3\u679C	\u5C1A\u672A\u5BA1\u7ED3	\u603B\u8BA1";
var TEXTS = {
  "t4.total": {
    checks: {
      zh: "\u7B2C\u56DB\u90E8\u5206\u7684\u8868\u683C\u4E2D\uFF0C\u6BCF\u4E00\u7EC4\u7684\u603B\u8BA1\u7B49\u4E8E\u5176\u524D\u56DB\u9879\u4E4B\u548C\u3002",
      en: "In each group of section 4\u2019s table the total is the sum of the four figures before it."
    },
    why: {
      zh: "\u6BCF\u4EF6\u884C\u653F\u590D\u8BAE\u6216\u884C\u653F\u8BC9\u8BBC\uFF0C\u6216\u5C1A\u672A\u5BA1\u7ED3\uFF0C\u6216\u4EC5\u6709\u4E00\u79CD\u7ED3\u679C\u3002",
      en: "Every reconsideration or lawsuit is either pending or has one outcome."
    },
    basis: "form",
    counted: [OF_SUMS],
    example: {
      lines: [
        "\u56DB\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
        "\u884C\u653F\u590D\u8BAE					\u884C\u653F\u8BC9\u8BBC",
        "					\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9					\u590D\u8BAE\u540E\u8D77\u8BC9",
        `${OUTCOMES2}	${OUTCOMES2}	${OUTCOMES2}`,
        "4	1	0	1	{5|6}	2	0	0	1	3	0	0	0	0	0"
      ],
      note: {
        zh: "4 + 1 + 1 = 6\uFF0C\u8868\u4E2D\u4E3A 5\uFF1A\u6F0F\u8BA1\u4E00\u4EF6\u5C1A\u672A\u5BA1\u7ED3\u7684\u6848\u4EF6\u3002",
        en: "4 + 1 + 1 = 6, but 5 is printed: the pending case was forgotten."
      },
      figures: { computed: 6, printed: 5, difference: -1 }
    }
  }
};

// lib/rules/text/arithmetic.ts
var RULES7 = {
  "text.enumeration": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u5206\u9879\u4E4B\u548C", en: "Sum of a list in the text" }
  },
  "text.rate": { severity: "warning", name: { zh: "\u6587\u4E2D\u7684\u6BD4\u7387", en: "Rate in the text" } }
};

// lib/rules/text/disclosed.ts
var RULES8 = {
  "text.normative": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u89C4\u8303\u6027\u6587\u4EF6", en: "Normative documents in the text" }
  },
  "text.decisions": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u8BB8\u53EF\u3001\u5904\u7F5A\u3001\u5F3A\u5236", en: "Decisions in the text" }
  },
  "text.fees": { severity: "warning", name: { zh: "\u6587\u4E2D\u7684\u6536\u8D39\u91D1\u989D", en: "Fees in the text" } }
};

// lib/rules/text/left-overs.ts
var RULES9 = {
  "text.placeholder": {
    severity: "warning",
    name: { zh: "\u672A\u586B\u5199\u6216\u672A\u5220\u9664\u7684\u6587\u5B57", en: "Unfilled template text" }
  }
};

// lib/rules/text/repeated.ts
var RULES10 = {
  "text.repeated": {
    severity: "warning",
    name: { zh: "\u4E24\u5904\u6240\u8FF0\u4E0D\u4E00\u81F4", en: "A figure told twice" }
  }
};

// lib/rules/text/requests.ts
var RULES11 = {
  "text.requests": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u7533\u8BF7\u4EF6\u6570", en: "Requests in the text" }
  },
  "text.results": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u529E\u7406\u7ED3\u679C", en: "Results in the text" }
  },
  "text.carried-in": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u4E0A\u5E74\u7ED3\u8F6C", en: "Carried in, in the text" }
  },
  "text.carried-out": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u7ED3\u8F6C\u4E0B\u5E74\u5EA6", en: "Carried out, in the text" }
  }
};

// lib/rules/text/reviews.ts
var RULES12 = {
  "text.reconsideration": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u884C\u653F\u590D\u8BAE", en: "Reconsideration in the text" }
  },
  "text.litigation": {
    severity: "warning",
    name: { zh: "\u6587\u4E2D\u7684\u884C\u653F\u8BC9\u8BBC", en: "Litigation in the text" }
  }
};

// lib/rules/text/years.ts
var RULES13 = {
  "text.year": { severity: "warning", name: { zh: "\u6587\u4E2D\u7684\u5E74\u4EFD", en: "Year in the text" } }
};

// lib/rules/values.ts
var RULES14 = {
  "value.unreadable": {
    severity: "notice",
    name: { zh: "\u65E0\u6CD5\u8BC6\u522B\u7684\u6570\u503C", en: "Unreadable figure" }
  },
  "value.negative": { severity: "notice", name: { zh: "\u6570\u503C\u4E3A\u8D1F", en: "Negative figure" } },
  "value.fraction": {
    severity: "notice",
    name: { zh: "\u4EF6\u6570\u975E\u6574\u6570", en: "Fraction where a count belongs" }
  }
};

// lib/rules/index.ts
var RULES15 = {
  ...RULES5,
  ...RULES6,
  ...RULES11,
  ...RULES8,
  ...RULES12,
  ...RULES7,
  ...RULES13,
  ...RULES9,
  ...RULES10,
  ...RULES3,
  ...RULES4,
  ...RULES,
  ...RULES2,
  ...RULES14
};
var RULE_IDS = Object.keys(RULES15);
var IDS = new Set(RULE_IDS);
var declared = (rule) => RULES15[rule];
var severityOf = (rule) => declared(rule).severity;

// lib/form-checks/format.ts
function checkFormat(deviations) {
  return deviations.map((deviation) => {
    switch (deviation.kind) {
      case "missing-table":
        return check("format.rows", deviation.table, deviation, null, "incomplete");
      case "missing-column":
        return check("format.columns", `${deviation.table}.${deviation.key}`, deviation, null);
      case "missing-row":
        return check("format.rows", `${deviation.table}.${deviation.key}`, deviation, null);
      case "extra-row":
        return check(
          "format.rows",
          deviation.table,
          deviation,
          deviation.place,
          "fail",
          deviation.label
        );
      case "missing-group":
        return check("format.label", deviation.table, deviation, null);
      case "other-label": {
        const target = factId(deviation.table, deviation.key, "").replace(/\.$/, "");
        return check("format.label", target, deviation, deviation.place, "fail", deviation.printed);
      }
      case "traditional": {
        const { label, place } = deviation;
        return check("format.label", "report", deviation, place, "fail", label);
      }
      case "second-report":
        return check("format.sections", deviation.label, deviation, deviation.place, "incomplete");
      case "missing-section":
        return check("format.sections", deviation.label, deviation, null, outcomeOf(deviation));
      case "empty-section":
      case "silent-section": {
        const { label, place } = deviation;
        return check("format.sections", label, deviation, place, outcomeOf(deviation));
      }
      case "other-form":
        return check("format.rows", deviation.form, deviation, null);
      default:
        return check("format.sections", deviation.label, deviation, deviation.place);
    }
  });
}
var outcomeOf = ({ doubt }) => doubt ? "incomplete" : "fail";
function check(rule, target, reason, place, outcome = "fail", quote) {
  return {
    rule,
    target,
    outcome,
    severity: severityOf(rule),
    expected: null,
    found: null,
    difference: null,
    terms: [],
    ...quote === void 0 ? {} : { quote },
    reason,
    place
  };
}

// lib/report/fact.ts
function whyUnknown({ state, raw }) {
  if (state !== "unreadable") return state;
  return readFigure(raw).kind === "words" ? state : "unplaced";
}

// lib/form-checks/sums.ts
function checkSum(sum4, facts) {
  const terms = sum4.terms.filter((term) => facts.has(term.fact));
  const target = facts.get(sum4.target);
  const known2 = [];
  const unknown = [];
  for (const term of terms) {
    const value = facts.get(term.fact)?.value;
    if (value === null) unknown.push(term);
    else if (value !== void 0) known2.push({ value, weight: term.weight });
  }
  const found = target?.value ?? null;
  const expected = known2.length > 0 || terms.length === 0 ? weightedSum(known2) : null;
  const check3 = (outcome, reason) => ({
    rule: sum4.rule,
    target: sum4.target,
    outcome,
    severity: severityOf(sum4.rule),
    expected,
    found,
    difference: found === null || expected === null ? null : difference(found, expected),
    terms,
    reason,
    place: target?.place ?? null
  });
  const total2 = target?.state ?? "absent";
  if (found === null) {
    const nothing2 = known2.length === 0 && isEmpty(total2) && unknown.every(({ fact }) => isEmpty(stateOf(fact, facts)));
    if (nothing2) return check3("inapplicable", { kind: "nothing-printed" });
    const zeros = isEmpty(total2) && known2.every(({ value }) => value === 0) && unknown.every(({ fact }) => isEmpty(stateOf(fact, facts)));
    if (zeros) return check3("inapplicable", { kind: "nothing-printed" });
    return check3("incomplete", { kind: "no-total", state: why(sum4.target, facts) });
  }
  const off = difference(found, expected ?? 0);
  const unreadable = unknown.filter(({ fact }) => stateOf(fact, facts) === "unreadable");
  if (off === 0 && unreadable.length === 0)
    return check3("pass", { kind: "holds", blanks: unknown.length });
  if (unknown.length === 0) return check3("fail", { kind: "differs", must: sum4.must });
  const canAdd = unknown.some((term) => term.weight > 0);
  const canTake = unknown.some((term) => term.weight < 0);
  if (off > 0 && !canAdd || off < 0 && !canTake) {
    return check3("fail", { kind: "differs-anyway", must: sum4.must, unknown: unknown.length });
  }
  const causes = (unreadable.length > 0 ? unreadable : unknown).map(({ fact }) => why(fact, facts));
  const [state = "absent"] = causes;
  const alike = causes.filter((cause) => cause === state).length;
  return check3("incomplete", { kind: "unknown-terms", unknown: alike, state });
}
function stateOf(fact, facts) {
  return facts.get(fact)?.state ?? "absent";
}
function why(id, facts) {
  const fact = facts.get(id);
  return fact ? whyUnknown(fact) : "absent";
}
function isEmpty(state) {
  return state === "blank" || state === "absent";
}
function difference(found, expected) {
  if (Number.isSafeInteger(found) && Number.isSafeInteger(expected)) return found - expected;
  return weightedSum([
    { value: found, weight: 1 },
    { value: expected, weight: -1 }
  ]);
}
var DOUBT_SHARE = 0.25;
var DOUBT_LEAST = 8;
function withdrawDoubtful(checks, facts) {
  const tableOf2 = (check3) => check3.target.split(".")[0] ?? "";
  const damaged2 = new Set(
    [...facts.values()].filter((fact) => fact.state === "recovered").map((fact) => fact.table)
  );
  const doubtful = new Set(
    [...damaged2].filter((table) => {
      const made = checks.filter(
        (check3) => tableOf2(check3) === table && check3.expected !== null && check3.found !== null
      );
      const broken = made.filter((check3) => check3.outcome === "fail");
      return broken.length >= DOUBT_LEAST && broken.length > made.length * DOUBT_SHARE;
    })
  );
  if (doubtful.size === 0) return [...checks];
  return checks.map(
    (check3) => check3.outcome === "fail" && doubtful.has(tableOf2(check3)) ? { ...check3, outcome: "incomplete", reason: { kind: "doubtful-table" } } : check3
  );
}

// lib/form-checks/values.ts
function checkValues(facts, slots) {
  return facts.flatMap((fact) => {
    const column2 = slots.get(fact.id)?.column;
    if (fact.state === "unreadable") {
      const reason = whyUnknown(fact) === "unplaced" ? { kind: "unplaced" } : { kind: "unreadable", raw: fact.raw };
      return [check2("value.unreadable", "incomplete", fact, reason)];
    }
    if (fact.value === null) return [];
    const checks = [];
    if (fact.value < 0 && !column2?.signed) {
      checks.push(check2("value.negative", "fail", fact, { kind: "negative" }));
    }
    if (!Number.isInteger(fact.value) && !column2?.unit) {
      checks.push(check2("value.fraction", "fail", fact, { kind: "fraction" }));
    }
    return checks;
  });
}
function check2(rule, outcome, fact, reason) {
  return {
    rule,
    target: fact.id,
    outcome,
    severity: severityOf(rule),
    expected: null,
    found: fact.value,
    difference: null,
    terms: [],
    quote: fact.raw,
    reason,
    place: fact.place
  };
}

// lib/form-checks/index.ts
function* checkForm({
  reading,
  facts
}) {
  const { form, deviations } = reading;
  const { sums = [], slots = [] } = form ? modelOf(form) : {};
  const made = sums.filter(({ target }) => facts.has(target)).map((sum4) => checkSum(sum4, facts));
  yield;
  const checks = [
    ...withdrawDoubtful(made, facts),
    ...checkValues(reading.facts, new Map(slots.map((slot) => [slot.id, slot]))),
    ...checkFormat(deviations)
  ];
  return { checks };
}

// lib/narrative/word-classes.ts
var WORD_CLASSES = [
  // Doing: receiving, newly receiving, closing; carried over, and the composites of it.
  ...["receive", "newly", "close", "carry", "carriedIn", "carriedOut"],
  // Requests for information; a bare request, which is one only where requests are spoken of.
  ...["request", "bareRequest", "applicant", "group", "ground"],
  // Table 2.
  ...["normative", "regulation", "make", "publish", "repeal", "valid", "amend", "decision", "fee"],
  // Table 4.
  ...["reconsideration", "litigation", "directSuit", "laterSuit", "outcome", "allUpheld"],
  // Rates and shares.
  ...["closingRate", "answerRate", "share"],
  // Breaking down: in part, in full, what is left; what begins another statement; what may be several at once.
  ...["among", "namely", "remaining", "turn", "concerning"],
  // What limits a figure: part of the body, the way of handing in, the whole area.
  ...["scope", "way", "area"],
  // Times.
  ...[
    "thisYear",
    "lastYear",
    "nextYear",
    "otherYear",
    "period",
    "compared",
    "planned",
    "cumulative",
    "asOf"
  ],
  // Other things that are received, answered and closed; a negation; a figure; any other word.
  ...["otherMatter", "handedOver", "ended", "absentInfo", "underway", "none", "figure", "other"]
];
var FIRST = 256;
var CODES = new Map(
  WORD_CLASSES.map((name, i) => [name, String.fromCharCode(FIRST + i)])
);
function codeOf(name) {
  return CODES.get(name);
}
function pattern(template) {
  let made = compiled.get(template);
  if (!made) {
    made = new RegExp(encoded(template.raw[0]));
    compiled.set(template, made);
  }
  return made;
}
var compiled = /* @__PURE__ */ new WeakMap();
function encoded(source) {
  return source.replace(/[A-Za-z]+/g, (name) => {
    const code = CODES.get(name);
    if (code === void 0) throw new Error(`no class of words: ${name}`);
    return code;
  }).replace(/\s+/g, "");
}

// lib/narrative/behind.ts
var RESULTS2 = "t3.*.total";
var BEHIND2 = [
  {
    rule: "text.results",
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? group`,
    topic: ["request", "group"],
    by: ["group"],
    behind: true,
    readings: [RESULTS2]
  },
  {
    rule: "text.results",
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? ground`,
    topic: ["request", "group"],
    by: ["ground"],
    behind: true,
    readings: [RESULTS2]
  },
  {
    rule: "text.requests",
    left: pattern`^ among? [,:]? $`,
    right: pattern`^ applicant [bareRequest request other]? $`,
    topic: ["request"],
    by: ["applicant"],
    behind: true,
    readings: ["t3.received.*", "t3.received.*+t3.carried-in.*", "t3.results.*"]
  },
  {
    rule: "text.reconsideration",
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? outcome`,
    topic: ["reconsideration"],
    by: ["outcome"],
    behind: true,
    readings: ["t4.reconsideration.*"]
  },
  {
    rule: "text.litigation",
    left: pattern`^ among? [,:]? other? $`,
    right: pattern`^ other? outcome`,
    topic: ["litigation", "directSuit", "laterSuit"],
    by: ["outcome"],
    behind: true,
    readings: [
      "t4.litigation-direct.*+t4.litigation-after.*",
      "t4.litigation-direct.*",
      "t4.litigation-after.*"
    ]
  }
];

// lib/narrative/claim.ts
var CASES = /^(?:件次?|[份宗起条例项])$/;
var FILES = /^[件份部个]$/;
var MONEY2 = /^万元$/;
var IN = "t3.carried-in.total";
var OUT = "t3.carried-out.total";
var NEW = "t3.received.total";
var DONE = "t3.results.total";
var ALL3 = `${NEW}+${IN}`;
var ANY = [NEW, ALL3, DONE];
var MADE = ["t2.normative.made", "t2.normative.drafted", "t2.normative.published"];
var REGULATIONS = MADE.map((id) => id.replace("normative", "regulations"));
var VALID = ["t2.normative.valid", "t2.normative.total"];
var REVIEW = "t4.reconsideration.total";
var SUITS = "t4.litigation-direct.total+t4.litigation-after.total";
var PROCEEDINGS = [
  "reconsideration",
  "litigation",
  "directSuit",
  "laterSuit"
];
var REVIEWS2 = ["request", ...PROCEEDINGS];

// lib/narrative/readings.ts
var BY_APPLICANTS = "t3.row-total";
var Facts = class extends Map {
  constructor(facts, form) {
    super(facts.map((fact) => [fact.id, fact]));
    this.form = form;
  }
  form;
  #sums;
  /** The facts that a fact is the total of, by one of the form's rules; null where it is none. */
  partsOf(id, rule) {
    this.#sums ??= sumsOf(this.form);
    return this.#sums.get(rule)?.get(id)?.filter((part) => this.has(part)) ?? null;
  }
  /** The rules by which it has totals. */
  get rules() {
    this.#sums ??= sumsOf(this.form);
    return this.#sums.keys();
  }
};
function sumsOf(form) {
  const rules = /* @__PURE__ */ new Map();
  for (const { rule, target, terms } of modelOf(form).sums) {
    if (terms.some(({ weight }) => weight !== 1)) continue;
    const totals = rules.get(rule) ?? /* @__PURE__ */ new Map();
    rules.set(rule, totals);
    totals.set(
      target,
      terms.map(({ fact }) => fact)
    );
  }
  return rules;
}
var known = /* @__PURE__ */ new WeakMap();
function readingOf(sum4, facts) {
  let readings = known.get(facts);
  if (!readings) {
    readings = /* @__PURE__ */ new Map();
    known.set(facts, readings);
  }
  let reading = readings.get(sum4);
  if (reading === void 0) {
    reading = workOut(sum4, facts);
    readings.set(sum4, reading);
  }
  return reading;
}
function workOut(sum4, facts) {
  const parts = sum4.split("+").map((part) => expand2(part, facts));
  if (parts.some((part) => part.length === 0)) return null;
  const ids = parts.flat();
  const unknown = ids.map((id) => facts.get(id)).filter((fact) => fact?.value === null);
  const value = unknown.length === 0 ? total(ids, facts) : null;
  const others = [];
  const blank = unknown.every((fact) => fact?.state === "blank");
  if (value === null && blank) others.push(total(ids, facts));
  let certain = value;
  for (const rule of facts.rules) {
    const made = ids.map((id) => sumOf2(facts.partsOf(id, rule), facts));
    if (!made.some((one) => one !== null)) continue;
    const values = made.map((one, i) => one ?? facts.get(ids[i])?.value ?? null);
    if (values.some((one) => one === null)) continue;
    const sum5 = add(values);
    others.push(sum5);
    const isPrinted = unknown.every(
      (fact) => fact?.state === "absent" || fact?.state === "blank" && isWhole2(fact, facts)
    );
    if (isPrinted) certain ??= sum5;
  }
  return {
    terms: ids.map((fact) => ({ fact, weight: 1 })),
    value: certain,
    others,
    state: unknown[0] ? whyUnknown(unknown[0]) : "read"
  };
}
function expand2(id, facts) {
  if (facts.has(id)) return [id];
  const [table = "", ...path] = id.split(".");
  const column2 = path.pop() ?? "";
  if (table !== "t3") return [];
  const row = `${table}.${path.join(".")}.`;
  if (column2 === "org") {
    const applicants = facts.partsOf(`${row}total`, BY_APPLICANTS) ?? [];
    return applicants.filter((one) => one !== `${row}natural`);
  }
  if (path.length !== 1) return [];
  return [...facts.keys()].filter((one) => one.startsWith(row) && one.endsWith(`.${column2}`));
}
function total(ids, facts) {
  return add(ids.map((id) => facts.get(id)?.value ?? 0));
}
function add(values) {
  return Number(values.reduce((sum4, value) => sum4 + value, 0).toPrecision(14));
}
function sumOf2(ids, facts) {
  if (!ids) return null;
  let some2 = false;
  for (const id of ids) {
    const fact = facts.get(id);
    if (!fact || fact.value === null && fact.state !== "blank") return null;
    some2 ||= fact.value !== null;
  }
  return some2 ? total(ids, facts) : null;
}
function isWhole2({ id }, facts) {
  const applicants = facts.partsOf(id, BY_APPLICANTS);
  return !!applicants?.every((one) => typeof facts.get(one)?.value === "number");
}

// lib/narrative/claimed.ts
var CARRIES = new RegExp(
  pattern`[carry receive] other? [lastYear nextYear]|[lastYear nextYear] other? carry|[carriedIn carriedOut]`,
  "g"
);
function isOfOtherTime(left, clause) {
  const bare = left.replace(CARRIES, "");
  if (pattern`[period otherYear lastYear nextYear][^thisYear]*$`.test(bare) || pattern`[compared planned]`.test(clause) || // `上年受理本年办结`: a part of what was carried in.
  pattern`lastYear other? [receive newly]`.test(clause))
    return true;
  return left.includes(codeOf("cumulative")) && (!left.includes(codeOf("thisYear")) || left.includes(codeOf("asOf")));
}
function sinceStop(left) {
  return left.slice(Math.max(left.lastIndexOf(";"), left.lastIndexOf("\u3002")) + 1);
}
function readingsOf({ readings }, keys, facts, together = []) {
  if (together.length > 0) {
    const sum4 = (reading) => together.map((key) => reading.replaceAll("*", key)).join("+");
    return readings.flatMap((reading) => readingOf(sum4(reading), facts) ?? []);
  }
  return (keys.length > 0 ? keys : [""]).flatMap(
    (key) => readings.flatMap((sum4) => readingOf(sum4.replaceAll("*", key), facts) ?? [])
  );
}

// lib/narrative/claims.ts
var WAYS = pattern`way|handedOver|among [^request]* other [^request]*[close receive newly]`;
var CLAIMS = [
  {
    rule: "text.carried-out",
    left: pattern`nextYear other? receive $`,
    topic: ["request"],
    otherTimes: true,
    readings: [OUT]
  },
  {
    rule: "text.results",
    left: pattern`group [、other]? group [request bareRequest]? $`,
    not: pattern`way|group.*group.*group|namely`,
    topic: ["request", "group"],
    together: "group",
    readings: ["t3.*.total"]
  },
  {
    rule: "text.carried-out",
    left: pattern`(?:carriedOut|carry other? nextYear|nextYear other? carry)[other request bareRequest receive close]{0,4}$`,
    topic: ["request"],
    otherTimes: true,
    readings: [OUT]
  },
  {
    rule: "text.carried-out",
    right: pattern`^[other request bareRequest]{0,3} (?:carriedOut|carry other? nextYear)`,
    topic: ["request"],
    otherTimes: true,
    readings: [OUT]
  },
  {
    rule: "text.carried-in",
    left: pattern`(?:carriedIn|lastYear other? carry thisYear?|carry other? lastYear)[other request bareRequest receive close]{0,4}$`,
    topic: ["request"],
    otherTimes: true,
    readings: [IN]
  },
  {
    rule: "text.carried-in",
    right: pattern`^(?:carriedIn|lastYear other? carry)`,
    topic: ["request"],
    otherTimes: true,
    readings: [IN]
  },
  {
    rule: "text.carried-out",
    left: pattern`carry [other request bareRequest]{0,2}$`,
    topic: ["request"],
    readings: [OUT, IN]
  },
  {
    rule: "text.results",
    left: pattern`ground [other bareRequest]{0,2} group$`,
    topic: ["request", "group"],
    by: ["ground", "group"],
    readings: ["t3.*.total"]
  },
  {
    rule: "text.results",
    left: pattern`ground [other request bareRequest]{0,2}$`,
    topic: ["request", "group"],
    by: ["ground"],
    readings: ["t3.*.total"]
  },
  {
    rule: "text.results",
    left: pattern`group [request bareRequest]?$`,
    not: pattern`group [other、]? group [request bareRequest]?$|way`,
    topic: ["request", "group"],
    by: ["group"],
    readings: ["t3.*.total"]
  },
  {
    rule: "text.requests",
    left: pattern`applicant [other request bareRequest receive close]{0,3}$`,
    not: pattern`applicant、applicant|way`,
    topic: ["request"],
    by: ["applicant"],
    readings: ["t3.received.*", "t3.received.*+t3.carried-in.*", "t3.results.*"]
  },
  {
    rule: "text.normative",
    left: pattern`repeal normative?$`,
    topic: ["normative"],
    units: FILES,
    readings: ["t2.normative.repealed"]
  },
  {
    rule: "text.normative",
    right: pattern`^repeal`,
    topic: ["normative"],
    units: FILES,
    readings: ["t2.normative.repealed"]
  },
  {
    rule: "text.normative",
    left: pattern`valid other? normative?$`,
    topic: ["normative"],
    // Of those that were looked through.
    soft: pattern`amend`,
    printed: /(?:保留|继续有效)[^效]{0,12}$/,
    units: FILES,
    otherTimes: true,
    readings: VALID
  },
  {
    rule: "text.normative",
    left: pattern`valid other? normative?$`,
    topic: ["normative"],
    units: FILES,
    otherTimes: true,
    readings: VALID
  },
  {
    rule: "text.normative",
    right: pattern`^valid`,
    topic: ["normative"],
    units: FILES,
    otherTimes: true,
    readings: VALID
  },
  {
    rule: "text.normative",
    left: pattern`[make newly] other? regulation$`,
    not: pattern`amend`,
    units: FILES,
    readings: REGULATIONS
  },
  {
    rule: "text.normative",
    left: pattern`[make newly] normative?$|normative make$`,
    not: pattern`amend|regulation、normative$|publish [^normative]* make`,
    topic: ["normative"],
    units: FILES,
    readings: MADE
  },
  {
    rule: "text.normative",
    left: pattern`normative publish?$|publish$`,
    bareVerb: true,
    not: pattern`amend|regulation、normative$`,
    topic: ["normative"],
    units: FILES,
    readings: [...MADE, ...VALID]
  },
  {
    rule: "text.normative",
    left: pattern`[make newly publish]$`,
    right: pattern`^normative`,
    not: pattern`amend`,
    units: FILES,
    readings: [...MADE, ...VALID]
  },
  // All that were published are all that there were, if no place limits them; powers in 项 are no decisions.
  {
    rule: "text.decisions",
    left: pattern`decision other? $`,
    not: pattern`decision、decision other? $|[amend repeal way scope among]`,
    by: ["decision"],
    units: /^[件宗起例项条]$/,
    printed: /共.{0,14}(?:处罚|许可|强制)类?(?:处理)?决定[^,]{0,4}$/,
    readings: ["t2.*.decisions"]
  },
  {
    rule: "text.decisions",
    left: pattern`decision other? $`,
    not: pattern`decision、decision other? $|[amend repeal]`,
    soft: pattern`[publish among] [decision、,figure other]*$`,
    by: ["decision"],
    units: /^[项条]$/,
    printed: /(?:处罚|许可|强制)类?(?:处理)决定[^,]{0,4}$/,
    readings: ["t2.*.decisions"]
  },
  {
    rule: "text.decisions",
    left: pattern`decision thisYear other? $`,
    not: pattern`decision、decision|[amend repeal publish]`,
    by: ["decision"],
    units: /^[件宗起例项条]$/,
    printed: /决定(?:数量?|总数|件数)?(?:为|共)?$/,
    readings: ["t2.*.decisions"]
  },
  {
    rule: "text.decisions",
    left: pattern`decision$`,
    not: pattern`decision、decision$|[amend repeal]`,
    soft: pattern`[publish among] [decision、,figure other]*$`,
    by: ["decision"],
    units: /^[件宗起例]$/,
    readings: ["t2.*.decisions"]
  },
  {
    rule: "text.fees",
    left: pattern`fee other?$`,
    not: pattern`amend`,
    units: MONEY2,
    readings: ["t2.fees.amount"]
  },
  {
    rule: "text.reconsideration",
    left: pattern`reconsideration、?litigation bareRequest?$`,
    topic: REVIEWS2,
    readings: [`${REVIEW}+${SUITS}`]
  },
  {
    rule: "text.reconsideration",
    left: pattern`reconsideration bareRequest? $`,
    not: pattern`ended`,
    topic: REVIEWS2,
    readings: [REVIEW]
  },
  {
    rule: "text.litigation",
    left: pattern`directSuit bareRequest?$`,
    topic: REVIEWS2,
    readings: ["t4.litigation-direct.total"]
  },
  {
    rule: "text.litigation",
    left: pattern`laterSuit bareRequest?$`,
    topic: REVIEWS2,
    readings: ["t4.litigation-after.total"]
  },
  {
    rule: "text.litigation",
    left: pattern`litigation bareRequest?$`,
    topic: REVIEWS2,
    readings: [SUITS]
  },
  {
    rule: "text.reconsideration",
    left: pattern`outcome$`,
    topic: ["reconsideration"],
    by: ["outcome"],
    readings: ["t4.reconsideration.*"]
  },
  {
    rule: "text.litigation",
    left: pattern`outcome$`,
    topic: ["litigation", "directSuit", "laterSuit"],
    by: ["outcome"],
    readings: [
      "t4.litigation-direct.*+t4.litigation-after.*",
      "t4.litigation-direct.*",
      "t4.litigation-after.*"
    ]
  },
  // Requests: newly received, received or handled, closed; the verb nearest to the figure says which.
  {
    rule: "text.requests",
    left: pattern`newly [^receive close]*[request bareRequest]$|newly$`,
    bareVerb: true,
    not: WAYS,
    topic: ["request"],
    readings: [NEW]
  },
  {
    rule: "text.requests",
    left: pattern`receive [^newly close]*[request bareRequest]$|receive$`,
    bareVerb: true,
    not: WAYS,
    topic: ["request"],
    readings: ANY
  },
  {
    rule: "text.results",
    left: pattern`close [^receive newly]*[request bareRequest]$|close$`,
    bareVerb: true,
    not: pattern`way|handedOver|receive、? close|among [^request]* other [^request]* close`,
    topic: ["request"],
    readings: [DONE]
  },
  {
    rule: "text.results",
    left: pattern`close$`,
    right: pattern`^other? request`,
    not: WAYS,
    topic: ["request"],
    readings: [DONE]
  },
  {
    rule: "text.requests",
    left: pattern`request other? bareRequest?$`,
    not: pattern`[way closingRate handedOver]|request other$`,
    topic: ["request"],
    readings: ANY
  },
  {
    rule: "text.requests",
    right: pattern`^other? request`,
    not: pattern`[way closingRate amend compared handedOver among]`,
    readings: ANY
  },
  {
    rule: "text.requests",
    left: pattern`receive close? [request bareRequest other]*$`,
    not: pattern`way|handedOver|other$`,
    topic: ["request"],
    readings: ANY
  }
];

// lib/narrative/denial.ts
var DENIALS = [
  {
    rule: "text.requests",
    words: pattern`^(?:[receive newly applicant][other applicant、]{0,6})? request bareRequest?$`,
    readings: [NEW, ALL3]
  },
  {
    rule: "text.requests",
    words: pattern`^[receive newly] (?:[applicant、]{0,6})bareRequest$`,
    topic: ["request"],
    readings: [NEW, ALL3]
  },
  {
    rule: "text.carried-in",
    words: pattern`^(?:lastYear other? carry|carriedIn)[other request bareRequest]{0,2}$`,
    topic: ["request", "bareRequest"],
    readings: [IN]
  },
  {
    rule: "text.carried-out",
    words: pattern`^(?:carry other? nextYear|nextYear other? carry|carriedOut)[other request bareRequest receive]{0,3}$`,
    topic: ["request", "bareRequest"],
    readings: [OUT]
  },
  {
    rule: "text.normative",
    words: pattern`^normative? [make newly]+ (?:regulation、)? normative?$`,
    topic: ["normative"],
    readings: MADE
  },
  {
    rule: "text.normative",
    words: pattern`^[make newly]+ regulation (?:、normative)?$`,
    readings: REGULATIONS
  },
  {
    rule: "text.normative",
    words: pattern`^(?:repeal normative|normative repeal)$`,
    readings: ["t2.normative.repealed"]
  },
  {
    rule: "text.normative",
    words: pattern`^(?:valid normative|normative valid)$`,
    readings: VALID
  },
  {
    rule: "text.decisions",
    words: pattern`^receive? decision (?:、decision){0,2}$`,
    by: "decision",
    readings: ["t2.*.decisions"]
  },
  { rule: "text.fees", words: pattern`^fee$`, readings: ["t2.fees.amount"] },
  {
    rule: "text.reconsideration",
    words: pattern`reconsideration`,
    topic: REVIEWS2,
    readings: [REVIEW]
  },
  { rule: "text.litigation", words: pattern`litigation`, topic: REVIEWS2, readings: [SUITS] }
];
var NOT_DENIED = pattern`[scope way period otherYear compared planned otherMatter amend outcome closingRate remaining]|none`;

// lib/narrative/denials.ts
var NONE2 = { value: 0, least: 0, most: 0 };
function claimDenial(sentence, at, facts) {
  const { words: words2, tokens, topics } = sentence;
  const left = sinceStop(words2.slice(Math.max(0, at - 60), at));
  const clause = pattern`[^,;:()figure、]*$`.exec(left)?.[0] ?? "";
  const behind = pattern`^[^,;。:()figure]{0,24}`.exec(words2.slice(at + 1, at + 25))?.[0] ?? "";
  const denied = pattern`^carry`.test(behind) ? `${pattern`[lastYear nextYear]$`.exec(clause)?.[0] ?? ""}${behind}` : behind;
  if (NOT_DENIED.test(denied) || left.includes(codeOf("scope"))) return [];
  if (isOfOtherTime(left.replace(pattern`[lastYear nextYear]$`, ""), clause)) return [];
  return DENIALS.flatMap((denial) => {
    if (!denial.words.test(denied)) return [];
    const spoken = [
      topics[at],
      ...tokens.slice(at + 1 - (denied.length - behind.length), at + 1 + behind.length).map(({ kind }) => kind),
      topics[at + denied.length]
    ];
    if (denial.topic && !denial.topic.some((one) => spoken.includes(one))) return [];
    const by = denial.by && codeOf(denial.by);
    const keys = by ? [...denied].flatMap(
      (code, i) => code === by ? [tokens[at + 1 + i - (denied.length - behind.length)]?.key ?? ""] : []
    ) : [""];
    return keys.flatMap((key) => {
      const readings = readingsOf(denial, [key], facts);
      if (readings.length === 0) return [];
      const last = at + behind.length;
      return [
        {
          kind: `none ${DENIALS.indexOf(denial)} ${key}`,
          rule: denial.rule,
          at,
          first: at,
          last,
          figure: NONE2,
          token: tokens[at],
          sentence,
          scoped: false,
          lenient: false,
          named: true,
          readings
        }
      ];
    });
  });
}

// lib/narrative/lenient.ts
var REPEALED = ["t2.normative.repealed"];
var NOT_HELD = "t3.unavailable.not-held.total";
var NOT_MADE = "t3.unavailable.not-made.total";
var REMAINING = {
  rule: "text.carried-out",
  topic: ["request"],
  lenient: true,
  readings: [OUT]
};
var CLAIMS_ALIKE = [
  // `其中公开1起`, `不存在9起`: the outcome in everyday words.
  {
    rule: "text.results",
    left: pattern`publish $`,
    topic: ["request"],
    readings: ["t3.granted.total", "t3.granted.total+t3.partial.total"]
  },
  {
    rule: "text.results",
    right: pattern`^ publish`,
    topic: ["request"],
    readings: ["t3.granted.total", "t3.granted.total+t3.partial.total"]
  },
  {
    rule: "text.results",
    left: pattern`absentInfo $`,
    topic: ["request"],
    readings: [NOT_HELD, NOT_MADE, `${NOT_HELD}+${NOT_MADE}`, "t3.unavailable.total"]
  },
  // `7件正在办理中`, `未办结4件`.
  {
    rule: "text.carried-out",
    right: pattern`^ [other]? (?:underway|none close)`,
    topic: ["request"],
    readings: [OUT]
  },
  // `通过网站收到申请3件`: all of them, or those that came that way.
  {
    rule: "text.requests",
    left: pattern`[receive newly] [^close]* request other? bareRequest? $`,
    topic: ["request"],
    readings: ANY
  },
  // `19件已按规定答复`.
  {
    rule: "text.results",
    right: pattern`^ [other 、]{0,6} close`,
    topic: ["request"],
    readings: [DONE]
  },
  // `19件由法人提交`.
  {
    rule: "text.requests",
    right: pattern`^ other? applicant`,
    topic: ["request"],
    by: ["applicant"],
    behind: true,
    readings: ["t3.received.*", "t3.received.*+t3.carried-in.*", "t3.results.*"]
  },
  {
    rule: "text.normative",
    left: pattern`regulation publish? $`,
    units: FILES,
    otherTimes: true,
    readings: [...REGULATIONS, "t2.regulations.valid", "t2.regulations.total"]
  },
  {
    rule: "text.normative",
    left: pattern`normative publish? $`,
    units: FILES,
    otherTimes: true,
    readings: [...MADE, ...VALID]
  },
  // `共制发24件，废止31件，现行有效的规范性文件56件`: the noun stands at the end.
  {
    rule: "text.normative",
    left: pattern`[make newly] $`,
    units: FILES,
    ahead: "normative",
    readings: MADE
  },
  {
    rule: "text.normative",
    left: pattern`repeal $`,
    units: FILES,
    ahead: "normative",
    readings: REPEALED
  },
  {
    rule: "text.reconsideration",
    left: pattern`ended [^figure]* reconsideration bareRequest? $`,
    topic: ["request", "reconsideration"],
    readings: ["t4.reconsideration.other", "t4.reconsideration.corrected"]
  }
];
var LENIENT = CLAIMS_ALIKE.map((claim) => ({ ...claim, lenient: true }));

// lib/narrative/upheld.ts
var FEW = 8;
function claimAllUpheld(sentence, at, own, facts) {
  const reviews = reviewsBefore(sentence, at, own);
  let all2 = null;
  for (let from2 = reviews.length - 1; from2 >= 0; from2--) {
    const one = claimOf(reviews.slice(from2), sentence, at, facts);
    if (!one) return null;
    all2 = one;
    if (one.readings[0]?.value === one.figure.value) return one;
  }
  return all2;
}
function reviewsBefore({ words: words2 }, at, own) {
  const reviews = [];
  let end = at;
  for (const one of [...own].reverse()) {
    const between = words2.slice(one.at + 1, end);
    if (between.length > FEW || !pattern`^[^;。()figure none outcome ended underway]*$`.test(between))
      break;
    if (!upheldOf(one) || one.scoped || one.lenient || one.figure.least !== one.figure.most) break;
    reviews.unshift(one);
    end = one.at;
  }
  return reviews;
}
function claimOf(reviews, sentence, at, facts) {
  const reading = readingOf(reviews.flatMap((one) => upheldOf(one) ?? []).join("+"), facts);
  const [first] = reviews;
  if (!first || !reading || reading.value === null) return null;
  const value = reviews.reduce((sum4, { figure: figure2 }) => sum4 + figure2.value, 0);
  return {
    ...first,
    kind: `upheld ${at}`,
    at,
    last: at,
    figure: { value, least: value, most: value },
    token: sentence.tokens[at],
    named: true,
    readings: [reading]
  };
}
function upheldOf({ rule, named, readings }) {
  if (named || rule !== "text.reconsideration" && rule !== "text.litigation") return null;
  const terms = readings[0]?.terms ?? [];
  if (terms.length === 0 || !terms.every(({ fact }) => /^t4\..*\.total$/.test(fact))) return null;
  return terms.map(({ fact }) => fact.replace(/total$/, "upheld")).join("+");
}

// lib/narrative/figures.ts
var NEAR = 24;
var NOUNS = pattern`[request bareRequest normative regulation decision fee reconsideration litigation directSuit laterSuit outcome group ground applicant repeal valid make newly publish receive close carry carriedOut carriedIn absentInfo]`;
var NOUNS_BEHIND = pattern`^[other bareRequest request repeal valid normative carriedOut carriedIn lastYear carry nextYear applicant underway none close thisYear group ground outcome]`;
var ALL_CLAIMS = [...CLAIMS, ...BEHIND2, ...LENIENT];
function claimFigures(sentence, facts, scoped) {
  const found = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const { kind } = sentence.tokens[at];
    if (kind === "figure") {
      const one = claimFigure(sentence, at, facts, scoped);
      if (one) found.push(one);
    } else if (kind === "none") found.push(...claimDenial(sentence, at, facts));
    else if (kind === "allUpheld") {
      const all2 = claimAllUpheld(sentence, at, found, facts);
      if (all2) found.push(all2);
    }
  }
  return found;
}
function claimFigure(sentence, at, facts, inherited) {
  const { words: words2, tokens, topics } = sentence;
  const figure2 = tokens[at]?.figure;
  if (!figure2) return null;
  const head = afterNoun(words2, at);
  const left = words2.slice(Math.max(0, head - 60), head);
  const since = sinceStop(left);
  const clause = pattern`(?:among [,:]?)?[^,;:()figure]*$`.exec(since)?.[0] ?? "";
  const denied = clause.includes(codeOf("none"));
  if (denied && !pattern`none close [request bareRequest]? $`.test(clause)) return null;
  if (pattern`among.* scope`.test(clause)) return null;
  if (pattern`namely [^figure]* (?:figure、)*$`.test(left) && pattern`^、figure|^$`.test(words2.slice(at + 1, at + 3)) && left.includes(codeOf("scope")))
    return null;
  const begin = head - clause.length;
  const right = pattern`^[^,;。:()figure、]{0,8}`.exec(words2.slice(at + 1, at + 9))?.[0] ?? "";
  const far = pattern`^[^,;。:()figure]{0,14}`.exec(words2.slice(at + 1, at + 15))?.[0] ?? "";
  const topic = pattern`^other? request`.test(right) ? "request" : topics[at] ?? "";
  if (!NOUNS.test(clause) && !NOUNS_BEHIND.test(far)) return null;
  const other = isOfOtherTime(since, clause);
  for (const claim of denied ? [REMAINING] : ALL_CLAIMS) {
    if (!(claim.units ?? CASES).test(figure2.unit)) continue;
    if (claim.topic && !claim.topic.some((one) => one === topic)) continue;
    const before = claim.left?.exec(clause);
    if (claim.left && !before) continue;
    const behind = claim.right?.exec(claim.lenient ? far : right);
    if (claim.right && !behind) continue;
    if (claim.not?.test(clause) || !claim.right && isOfAnother(right, claim)) continue;
    if (claim.printed && !claim.printed.test(textOf(sentence, begin, at))) continue;
    if (claim.ahead && !words2.includes(codeOf(claim.ahead), at)) continue;
    if (other && !claim.otherTimes) {
      if (claim.lenient) continue;
      return null;
    }
    if (claim.otherTimes && pattern`compared`.test(clause)) return null;
    const first = begin + (before?.index ?? clause.length);
    const keys = (claim.by ?? []).map(
      (kind) => claim.behind ? keyBehind(sentence, kind, at) : keyBefore(sentence, kind, begin, at)
    );
    const readings = claim.together ? readingsOf(claim, [], facts, keysBetween(sentence, claim.together, begin, at)) : readingsOf(claim, keys, facts);
    if (readings.length === 0) {
      if (claim.lenient) continue;
      return null;
    }
    const lenient = claim.lenient === true || figure2.unit === "\u4EF6\u6B21" || keys.length === 0 && isOfOneSort(sentence, begin, at) || claim.rule === "text.results" && isOfCarried(sentence, at, figure2.value);
    return {
      kind: `${ALL_CLAIMS.indexOf(claim)} ${keys} ${keyBefore(sentence, "receive", begin, at)}`,
      rule: claim.rule,
      at,
      first,
      last: at + (behind?.[0].length ?? (right.startsWith(codeOf("request")) ? 1 : 0)),
      figure: figure2,
      token: tokens[at],
      sentence,
      scoped: inherited || unbracketed(left).includes(codeOf("scope")) || (claim.soft?.test(left) ?? false),
      lenient,
      named: keys.length > 0,
      readings
    };
  }
  return null;
}
function textOf({ tokens, passage }, from2, to) {
  return passage.folded.text.slice(tokens[from2]?.start, tokens[to]?.start);
}
function unbracketed(left) {
  return left.replace(/\([^()]*\)/g, "");
}
function isOfOneSort({ words: words2, tokens, passage }, begin, at) {
  const noun = words2.lastIndexOf(codeOf("request"), at - 1);
  if (noun <= begin) return false;
  const before = tokens[noun - 1];
  if (before?.kind !== "other") return false;
  return words2.slice(begin, noun).includes(codeOf("concerning")) || /类(?:型|别)?的?$/.test(passage.folded.text.slice(before.start, before.end));
}
function isOfCarried({ words: words2, tokens }, at, value) {
  const from2 = Math.max(0, at - NEAR);
  const near2 = words2.slice(from2, at);
  const opening = pattern`[carry carriedIn] [^;。figure()]{0,6} (figure [,。] among)`.exec(near2);
  if (!opening) return false;
  const carried = tokens[from2 + opening.index + opening[0].length - 3]?.figure;
  return carried !== void 0 && carried !== null && value <= carried.value;
}
function isOfAnother(right, { rule, bareVerb }) {
  return pattern`^(?:otherMatter|other|normative|decision|reconsideration|litigation|fee|amend)`.test(
    right
  ) && bareVerb === true && rule !== "text.decisions";
}
function afterNoun(words2, at) {
  if (words2[at - 1] === ":") return at - 1;
  if (words2[at - 1] !== ")") return at;
  const open2 = words2.lastIndexOf("(", at - 1);
  const inside = words2.slice(open2 + 1, at - 1);
  return open2 < 0 || inside.includes(codeOf("figure")) || inside.includes(")") ? at : open2;
}
function keyBefore({ words: words2, tokens }, kind, begin, at) {
  const last = words2.lastIndexOf(codeOf(kind), at - 1);
  return last >= begin ? tokens[last]?.key ?? "" : "";
}
function keyBehind({ words: words2, tokens }, kind, at) {
  return tokens[words2.indexOf(codeOf(kind), at)]?.key ?? "";
}
function keysBetween({ tokens }, kind, begin, at) {
  return tokens.slice(begin, at).flatMap((token) => token.kind === kind ? token.key : []);
}

// lib/narrative/sentence.ts
function phraseOf({ passage, tokens }, first, last) {
  return phraseBetween(passage, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
function phraseBetween({ block, folded }, from2, to) {
  const start = folded.at[from2] ?? 0;
  return { block, start, end: (folded.at[to - 1] ?? start) + 1 };
}
function checkOf(phrase, told3) {
  const { expected = null, found = null } = told3;
  return {
    target: told3.terms?.[0]?.fact ?? "",
    severity: severityOf(told3.rule),
    terms: [],
    quote: phrase.block.text.slice(phrase.start, phrase.end),
    place: placeOf(phrase.block),
    phrase,
    ...told3,
    expected,
    found,
    difference: expected === null || found === null ? null : Number((found - expected).toPrecision(12))
  };
}

// lib/narrative/hold.ts
var SLIP = 0.15;
function holdClaims(claims, explained) {
  const bySentence = /* @__PURE__ */ new Map();
  for (const one of claims) {
    const own = bySentence.get(one.sentence);
    if (own) own.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return claims.flatMap((one) => {
    const own = bySentence.get(one.sentence) ?? [];
    const alike = own.filter((other) => other.kind === one.kind);
    const check3 = hold(one, alike, own);
    if (check3.outcome === "pass") return check3;
    if (one.lenient) return [];
    if (check3.outcome !== "fail") return check3;
    if (explained.has(one.token) && !one.named) return [];
    return alike.some((other) => other !== one && agrees(other)) ? [] : check3;
  });
}
function isHeld(one) {
  return !one.lenient || agrees(one);
}
function agrees({ readings, figure: figure2 }) {
  return readings.some((reading) => common(figure2, reading) !== void 0);
}
function common({ least, most }, { value, others }) {
  return [...value === null ? [] : [value], ...others].find(
    (one) => one >= least - 1e-9 && one <= most + 1e-9
  );
}
function hold(one, alike, own) {
  const { rule, figure: figure2, readings, sentence } = one;
  const phrase = phraseOf(sentence, one.first, one.last);
  const found = figure2.value;
  for (const meant2 of meanings(one, alike, own)) {
    for (const reading of readings) {
      const expected = common(meant2, reading);
      if (expected === void 0) continue;
      const { terms } = reading;
      const value = meant2.least === meant2.most ? meant2.value : found;
      return checkOf(phrase, {
        rule,
        outcome: "pass",
        expected,
        found: value,
        terms,
        reason: { kind: "told" }
      });
    }
  }
  const unknown = readings.find((reading) => reading.value === null);
  if (unknown) {
    const reason = { kind: "told-unknown", state: unknown.state };
    return checkOf(phrase, { rule, outcome: "incomplete", found, terms: unknown.terms, reason });
  }
  const meant = mostLikely(readings, found);
  return checkOf(phrase, {
    rule,
    outcome: "fail",
    severity: one.scoped ? "notice" : "warning",
    expected: meant.value,
    found,
    terms: meant.terms,
    reason: {
      kind: "told-otherwise",
      scoped: one.scoped,
      tried: readings.map(({ terms, value }) => ({ terms, value }))
    }
  });
}
function* meanings(one, alike, own) {
  yield one.figure;
  yield sumOf3(alike);
  yield* withCarriedIn(one, own);
  yield* withRowsApart(one, own);
}
function withCarriedIn(one, own) {
  if (one.named || one.rule !== "text.results") return [];
  const carried = own.find(({ rule }) => rule === "text.carried-in")?.figure;
  if (!carried) return [];
  const { value, least, most } = one.figure;
  return [
    {
      value: value + carried.value,
      least: least + carried.least,
      most: most + carried.most
    }
  ];
}
function withRowsApart(one, own) {
  if (one.rule !== "text.results") return [];
  const rows2 = new Set(one.readings.flatMap(({ terms }) => terms.map(({ fact }) => fact)));
  const apart2 = own.filter(({ readings: [reading] }) => {
    const terms = reading?.terms ?? [];
    return terms.length < rows2.size && terms.every(({ fact }) => rows2.has(fact));
  });
  if (apart2.length === 0) return [];
  return [sumOf3([one, ...apart2])];
}
function mostLikely(readings, found) {
  const nearest2 = readings.reduce(
    (best, reading) => distance2(reading, found) < distance2(best, found) ? reading : best
  );
  return distance2(nearest2, found) <= found * SLIP ? nearest2 : readings[0];
}
function sumOf3(claims) {
  const total2 = (key) => claims.reduce((sum4, { figure: figure2 }) => sum4 + figure2[key], 0);
  return { value: total2("value"), least: total2("least"), most: total2("most") };
}
function distance2({ value }, found) {
  return Math.abs((value ?? Infinity) - found);
}

// lib/narrative/walk.ts
var ENDS2 = pattern`^[turn thisYear receive newly among namely otherYear period lastYear nextYear]`;
var OF_YEAR = pattern`^[thisYear lastYear nextYear otherYear] figure`;
var COMPARED = pattern`[compared planned share]`;
var FIGURE = codeOf("figure");
var COUNTED = /^(?:条次?|件次?|人次|[篇份起宗例项次部个期])$/;
var PIECES2 = /^[条件篇份]次?$/;
var STATEMENT = new RegExp(
  `^(?:\u5E76|\u8FD8|\u53E6\u5916?|\u53C8|\u6B64\u5916|\u5747|\u5171|\u5DF2|\u7D2F\u8BA1|[${NUMERALS}]\u662F|\u6211[\u5C40\u53BF\u5E02\u533A\u9547\u4E61\u59D4\u529E\u8857\u7701\u5385])*(\u4EE5\u53CA|\u6700\u7EC8|\u901A\u8FC7|\u5229\u7528|\u4F9D\u6258|\u7EC4\u7EC7|\u53EC\u5F00|\u4E3E\u529E|\u5F00\u5C55|\u53D1\u5E03|\u516C\u5F00|\u56DE\u590D|\u7B54\u590D|\u529E\u7406|\u53D7\u7406|\u6536\u5230|\u63A5\u6536|\u529E\u7ED3|\u5904\u7406|\u5236\u53D1|\u7F16\u53D1|\u8F6C\u53D1|\u8F6C\u8F7D|\u63A8\u9001|\u62A5\u9001|\u66F4\u65B0|\u5BA1\u6838|\u5F00\u8BBE|\u8BBE\u7ACB|\u5B8C\u6210|\u7F16\u5236|\u5370\u53D1|\u64B0\u5199|\u53C2\u52A0|\u63A5\u5F85|\u63A5\u542C|\u5F81\u96C6(?!\u8C03\u67E5|\u7C7B)|\u63A8\u52A8|\u5EFA\u6210|\u6574\u6539|\u5728)`
);
var SENSES = [/^(?:通过|利用|依托|在)$/, /^(?:发布|公开|制发|编发|转发|转载|推送|更新|印发)$/];
var MARKS = "\u3001,;\u3002";
var MOST3 = 60;
var FARTHEST = 300;
var OPENS = 12;
var OWNER = 24;
var ALL_ELSE = /^(?:各|类|别|政务|政府|公开|信息|方面|内容|情况|情形|事项|领域|渠道|平台|途径|载体|媒体|方式|形式|项目|类型|栏目|主动|法定|应当?|需要?|结合|实际|我[市县区局镇省]|发布|的|共|计|合|为|有)*$/;
function isCounted(unit2) {
  return COUNTED.test(unit2);
}
function isAlike(part, whole) {
  return whole.unit === "" || part.unit.replace("\u6B21", "") === whole.unit.replace("\u6B21", "");
}
function walk(sentence, begin, { bracket, opened }, whole) {
  const { words: words2, tokens } = sentence;
  const items = [];
  const doubtful = /* @__PURE__ */ new Set();
  const ofYears = OF_YEAR.test(words2.slice(begin, begin + 3).replace(/^[,:]/, ""));
  let sure = -1;
  let reach = -1;
  let verbAt = -1;
  let restAt = -1;
  let depth = 0;
  let rank = 0;
  let counted = false;
  let ended = true;
  let from2 = begin;
  let verb;
  const end = Math.min(words2.length, begin + FARTHEST);
  const stop = (isEnd, isStatement = false) => {
    if (isStatement && reach < 0) reach = items.length;
    if (sure >= 0) return;
    sure = verbAt >= 0 ? verbAt : items.length;
    ended = verbAt < 0 && (isEnd || restAt === items.length - 1);
  };
  for (let i = begin; i < end && items.length < MOST3; i++) {
    const word = words2[i];
    if (word === "(") depth++;
    else if (word === ")") {
      if (--depth < 0) break;
    } else if (depth > 0) continue;
    else if (MARKS.includes(word)) {
      const strength = MARKS.indexOf(word) + 1;
      if (strength === 1 && !counted) continue;
      if (pattern`^ other? share`.test(words2.slice(i + 1, i + 3))) continue;
      if (items.length > 0) {
        const isShare2 = pattern`share [^figure]* figure $`.test(words2.slice(from2, i));
        if (!counted && !isShare2) stop(false, true);
        const isLast = strength === 2 && isAllElse(sentence, i + 1, begin);
        if (strength > (rank || 3) && !isLast) stop(strength > 2, strength > 3);
        rank ||= strength;
        const next = words2.slice(i + 1, i + 3);
        if (strength > 1 && ENDS2.test(next) && !bracket && !(ofYears && OF_YEAR.test(next)))
          stop(false, true);
        if (strength > 3 && reach < 0) reach = items.length;
      }
      counted = false;
      from2 = i + 1;
    } else if (word === FIGURE) {
      const figure2 = tokens[i]?.figure;
      const clause = words2.slice(from2, i);
      if (!figure2 || figure2.unit === "%" || COMPARED.test(clause)) continue;
      if (!COUNTED.test(figure2.unit)) {
        if (!counted) stop(false, true);
        continue;
      }
      if (counted) stop(false);
      counted = true;
      if (sure >= 0 && reach >= 0) {
        items.push(i);
        continue;
      }
      const found = verbAtHead(sentence, from2, i);
      if (items.length === 0) verb = found;
      else if (found !== void 0 && found !== verb && !bracket) {
        const alike = SENSES.find((sense) => sense.test(found));
        if (verb !== void 0 && alike?.test(verb)) verb = found;
        else if (opened && alike === SENSES[1] && verbAt < 0) verbAt = items.length;
        else if (verbAt < 0 || alike !== SENSES[1]) stop(false, true);
      } else if (found === void 0 && sure < 0) verbAt = -1;
      if (!isAlike(figure2, whole)) {
        if (!opened || items.length === 0 && !PIECES2.test(figure2.unit)) stop(false, !opened);
        doubtful.add(i);
      }
      if (sure < 0 && restAt < 0 && isAllElse(sentence, from2, begin)) restAt = items.length;
      items.push(i);
    }
  }
  stop(true);
  if (reach < 0) reach = items.length;
  if (isInPieces(tokens, items.slice(0, sure), whole)) doubtful.clear();
  return { items, sure, reach, doubtful, rank, ended, rest: restAt >= 0 && restAt < sure };
}
function verbAtHead({ tokens, passage }, from2, at) {
  const start = tokens[from2]?.start ?? 0;
  const end = Math.min(start + OPENS, tokens[at]?.start ?? 0);
  return STATEMENT.exec(passage.folded.text.slice(start, end))?.[1];
}
function isAllElse({ words: words2, tokens, passage }, begin, opening) {
  const found = pattern`^[^,;figure。]{0,12}? remaining ([^,;、figure。]{0,8} figure)`.exec(
    words2.slice(begin, begin + 24)
  );
  if (!found) return false;
  const at = begin + found[0].length - 1;
  const from2 = tokens[at - (found[1]?.length ?? 0)]?.end ?? 0;
  const { text } = passage.folded;
  const noun = text.slice(from2, tokens[at]?.start);
  if (ALL_ELSE.test(noun)) return true;
  const start = tokens[opening]?.start ?? 0;
  return noun.length > 1 && text.slice(Math.max(0, start - OWNER), start).includes(noun);
}
function isInPieces(tokens, parts, whole) {
  const units = parts.map((item) => tokens[item]?.figure?.unit ?? "");
  if (!PIECES2.test(whole.unit) || !units.every((unit2) => PIECES2.test(unit2))) return false;
  return units.length > 2 && (units.includes(whole.unit) || new Set(units).size === 1);
}

// lib/narrative/list.ts
var OPENING2 = pattern`^[^,;。figure()]{0,3}[,:;。]?[^,;。figure()]{0,6} ([among namely])|^[^,;。:figure()]{0,2}(\(|:)`;
var COMPARISON = pattern`^[,(][^;。figure()]{0,8}(?:figure[^;。figure()]{0,6})?compared[^;。,figure()]{0,3}(?:figure[^;。figure(,]{0,2}(?:,[^;。,figure()]{0,3}compared[^;。,figure()]{0,3}figure)?)?[)]?(?=[,。;]among)`;
var BARE = pattern`^[^,;。:figure()]{0,4}[,;。:]`;
var IN_ALL = /(?:共|共计|总计|合计|累计|总数|总量)(?:为|有|达|是)?$/;
var WORD = 4;
var LEAST_BARE = 3;
function listBehind(sentence, at) {
  const { words: words2, tokens, passage } = sentence;
  const whole = tokens[at]?.figure;
  if (!whole || !isCounted(whole.unit || "\u6761")) return null;
  const next = words2.slice(at + 1, at + 41);
  const compared = COMPARISON.exec(next)?.[0].length ?? 0;
  const behind = next.slice(compared, compared + 16);
  const opening = OPENING2.exec(behind) ?? (compared > 0 ? null : BARE.exec(behind));
  if (!opening) return null;
  if (pattern`[compared planned] [^,;。]* $`.test(words2.slice(Math.max(0, at - 20), at)))
    return null;
  const begin = at + 1 + compared + opening[0].length;
  const word = opening[1];
  const bracket = opening[2] === "(";
  const colon = opening[2] === ":" || words2[begin] === ":";
  const partly = bracket ? pattern`^[^,;figure]{0,3} among`.test(words2.slice(begin, begin + 4)) : word === codeOf("among");
  const walked = walk(sentence, begin, { bracket, opened: word !== void 0 || bracket }, whole);
  const { items } = walked;
  if (items.length === 0) return null;
  const start = tokens[at]?.start ?? 0;
  const inAll = IN_ALL.test(passage.folded.text.slice(Math.max(0, start - WORD), start));
  const opened = bracket || word !== void 0 || opening[2] === ":" || isWholeByItself(walked, inAll);
  const named = bracket ? !partly : word === codeOf("namely");
  return {
    ...walked,
    whole: at,
    opened,
    colon,
    bracket,
    complete: walked.ended && opened && (named || walked.rest),
    overlapping: !walked.rest && pattern`^[^figure]* concerning`.test(words2.slice(at + 1, items[0]))
  };
}
function isWholeByItself({ rest, sure, doubtful }, inAll) {
  return inAll && rest && sure >= LEAST_BARE && doubtful.size === 0;
}

// lib/narrative/sum.ts
function sum2(values) {
  return Number(values.reduce((all2, value) => all2 + value, 0).toPrecision(14));
}
function isOneDigit(one, other) {
  const [a, b] = [String(one), String(other)];
  if (one < 0 || a.length !== b.length) return false;
  return [...a].filter((digit, i) => digit !== b[i]).length === 1;
}

// lib/narrative/total-behind.ts
var FIGURE2 = codeOf("figure");
var IN_ALL2 = /^(?:以上|两项|三项)?(?:总共|共计|合计|总计|共)(?:为|有)?(?:主动公开|公开|发布|收到|办理|受理)?(?:政府)?(?:信息|申请)?$/;
var MARKS2 = [",", ";", "\u3001"];
var NEAR2 = 5;
var SENTENCE = 120;
var MOST4 = 20;
function checkTotalBehind(text, at) {
  const { words: words2, tokens, passage } = text;
  const whole = tokens[at]?.figure;
  const from2 = at - 1 - (words2[at - 1] === codeOf("other") ? 1 : 0);
  if (!whole || whole.least !== whole.most) return null;
  const begun = Math.max(0, from2 - NEAR2);
  const near2 = words2.slice(begun, at);
  const mark = begun + Math.max(...MARKS2.map((one) => near2.lastIndexOf(one)));
  if (mark < begun) return null;
  const isInAll = (from3, to) => IN_ALL2.test(passage.folded.text.slice(tokens[from3]?.end, tokens[to]?.start));
  if (!isInAll(mark, at) || pattern`^[^。;figure]{0,3} among`.test(words2.slice(at + 1, at + 5)))
    return null;
  const before = words2.slice(Math.max(0, at - SENTENCE), mark);
  const begin = mark - (pattern`[^。()among namely compared share]*$`.exec(before)?.[0].length ?? 0);
  const parts = [];
  for (let i = words2.lastIndexOf(FIGURE2, mark); i >= begin && i >= 0; i = words2.lastIndexOf(FIGURE2, i - 1)) {
    const figure2 = tokens[i]?.figure;
    if (!figure2 || !isAlike(figure2, whole) || figure2.least !== figure2.most) break;
    const own = words2.slice(Math.max(0, i - NEAR2), i);
    if (isInAll(i - own.length + Math.max(...MARKS2.map((one) => own.lastIndexOf(one))), i)) break;
    parts.unshift({ at: i, figure: figure2 });
    if (parts.length >= MOST4 || i === 0) break;
  }
  const values = parts.map(({ figure: figure2 }) => figure2.value);
  for (let first2 = parts.length - 2; first2 >= 0; first2--)
    if (sum2(values.slice(first2)) === whole.value) return told(text, at, parts.slice(first2), true);
  const [first] = parts;
  const starts = first && (begin === 0 || words2[begin - 1] === "\u3002");
  if (parts.length < 2 || !starts || words2.slice(begin, first.at).includes(FIGURE2)) return null;
  const off = sum2(values) - whole.value;
  const mended = [...values.map((value) => value - off), whole.value + off];
  const isSlip2 = mended.some((value, i) => isOneDigit(value, values[i] ?? whole.value));
  return isSlip2 ? told(text, at, parts, false) : null;
}
function told(text, at, parts, holds2) {
  const values = parts.map(({ figure: figure2 }) => figure2.value);
  return checkOf(phraseOf(text, parts[0]?.at ?? at, at), {
    rule: "text.enumeration",
    target: "narrative",
    outcome: holds2 ? "pass" : "fail",
    expected: sum2(values),
    found: text.tokens[at]?.figure?.value ?? null,
    reason: { kind: "parts", parts: values.join(" + "), holds: holds2 }
  });
}

// lib/narrative/wrong-list.ts
var SLIP2 = 0.15;
var SENTENCE2 = 300;
var FEW2 = 12;
var LEAST_PARTS = 4;
function isWrong(text, list, outer) {
  const { words: words2, tokens } = text;
  const whole = tokens[list.whole]?.figure;
  if (list.overlapping || isShown(text, list) || isToldBefore(text, list)) return false;
  const all2 = list.items.map((item) => tokens[item]?.figure);
  const sure = list.items.slice(0, list.sure);
  const parts = all2.slice(0, list.sure);
  const certain = sure.flatMap((item, i) => list.doubtful.has(item) ? [] : parts[i]);
  const least = sum2(certain.map((part) => part.least));
  const most = sum2(parts.map((part) => part.most));
  if (list.rank > 2 && !list.colon && parts.some((part) => part.least > whole.most)) return false;
  if (parts[0]?.value === whole.value || withoutOwnParts(parts) === whole.value) return false;
  if (most < whole.least)
    return list.complete && (list.rest || sum2(all2.map((part) => part.most)) < whole.least);
  if (least <= whole.most) return list.rest && list.complete && isNeither(text, list);
  const apart2 = words2.slice(list.whole, list.items[0]).includes("\u3002");
  const near2 = list.bracket ? ",\u3002;" : apart2 ? "\u3002" : "\u3002;,";
  if (least <= whole.most + toldBefore(text, list.whole, near2, outer)) return false;
  const told3 = list.bracket ? 0 : toldBefore(text, list.whole, apart2 ? "\u3002" : "\u3002;", outer);
  if (told3 === 0) return true;
  if (least > whole.most + told3) return true;
  return least - whole.most <= whole.most * SLIP2 && parts.every((part) => part.least <= whole.most);
}
function isNeither({ tokens }, list) {
  const whole = tokens[list.whole]?.figure;
  const sure = list.items.slice(0, list.sure);
  const valueAt = (item) => tokens[item]?.figure?.value ?? 0;
  const without2 = sum2(sure.filter((item) => !list.doubtful.has(item)).map(valueAt));
  return list.doubtful.size === 1 && without2 !== whole.value && sum2(sure.map(valueAt)) !== whole.value;
}
function slipOf(text, list) {
  const { tokens } = text;
  const whole = tokens[list.whole]?.figure;
  if (!list.opened || list.overlapping || list.bracket) return void 0;
  if (isShown(text, list) || isToldBefore(text, list)) return void 0;
  if (list.reach < LEAST_PARTS || list.reach <= list.sure || list.rank > 2) return void 0;
  const items = list.items.slice(0, list.reach);
  const parts = items.map((item) => tokens[item]?.figure);
  if (whole.least !== whole.most || parts.some(({ least, most }) => least !== most))
    return void 0;
  if (items.some((item) => list.doubtful.has(item)) || withoutOwnParts(parts) === whole.value)
    return void 0;
  const off = sum2(parts.map(({ value }) => value)) - whole.value;
  if (off <= 0) return void 0;
  const mended = [whole.value + off, ...parts.map(({ value }) => value - off)];
  const printed2 = [whole.value, ...parts.map(({ value }) => value)];
  return mended.some((value, i) => isOneDigit(value, printed2[i])) ? list.reach : void 0;
}
function toldBefore({ words: words2, tokens }, at, marks, outer) {
  const whole = tokens[at]?.figure;
  let all2 = 0;
  for (let i = at - 1; i >= 0 && i > at - SENTENCE2 && !marks.includes(words2[i]); i--) {
    const figure2 = tokens[i]?.figure;
    if (i === outer?.whole) break;
    if (figure2 && isAlike(figure2, whole)) all2 += figure2.most;
  }
  return all2;
}
function isToldBefore({ words: words2 }, { whole, items, colon }) {
  return !colon && words2.slice(whole, items[0]).includes(";");
}
function isShown({ tokens, passage }, list) {
  const begin = tokens[list.whole]?.end ?? 0;
  const end = (tokens[list.items[list.sure - 1] ?? list.whole]?.end ?? 0) + FEW2;
  return /同步|转载|重复|交叉/.test(passage.folded.text.slice(begin, end));
}
function withoutOwnParts(parts) {
  let all2 = 0;
  for (let i = 0; i < parts.length; i++) {
    const own = parts[i]?.value ?? 0;
    all2 += own;
    let made = 0;
    for (let j = i + 1; j < parts.length && made < own; j++) {
      made += parts[j]?.value ?? 0;
      if (made === own && j > i + 1) i = j;
    }
  }
  return sum2([all2]);
}

// lib/narrative/parts.ts
var FIGURE3 = codeOf("figure");
var NO_CHANCE = 10;
function checkParts(text, claims) {
  const checks = [];
  const explained = /* @__PURE__ */ new Set();
  const lists = [];
  const around = /* @__PURE__ */ new Map();
  const claimed = new Map(claims.filter(isHeld).map((one) => [one.token, one]));
  const { words: words2, tokens } = text;
  for (let at = words2.indexOf(FIGURE3); at >= 0; at = words2.indexOf(FIGURE3, at + 1)) {
    const total2 = checkTotalBehind(text, at);
    const one = claimed.get(tokens[at]);
    if (total2 && (total2.outcome === "pass" ? !one : !one || agrees(one))) checks.push(total2);
    const list = listBehind(text, at);
    if (!list) continue;
    const figures2 = list.items.map((item) => tokens[item]?.figure);
    const whole = tokens[at]?.figure;
    const alike = list.opened || figures2.every((part) => isAlike(part, whole));
    const exact2 = alike ? exactly(figures2, whole, list) : void 0;
    if (list.opened || exact2 !== void 0 && !isByChance(text, list, whole.value, exact2))
      lists.push(list);
    for (const item of list.opened ? list.items : []) around.set(item, list);
    if (exact2 !== void 0) {
      const parts = list.items.slice(0, exact2).map((item) => tokens[item]);
      if (!parts.every((part) => claimed.has(part))) for (const part of parts) explained.add(part);
    }
    if (isTold(text, list, exact2, claimed)) continue;
    const check3 = checkList(text, list, exact2, around.get(at));
    if (check3) checks.push(check3);
  }
  return { lists, explained, checks };
}
function isTold({ words: words2, tokens }, { items, sure, whole }, exact2, claimed) {
  const counted = items.slice(0, exact2 ?? sure);
  const known2 = counted.flatMap((item) => claimed.get(tokens[item]) ?? []);
  if (exact2 !== void 0) return known2.length === counted.length;
  const total2 = claimed.get(tokens[whole]);
  if (known2.some((one) => !agrees(one)) || total2 && !agrees(total2)) return true;
  if (known2.length === 0 || !total2 && known2.length * 2 < counted.length) return false;
  const isOfOneKind = known2.every(
    ({ rule, kind }) => rule === known2[0]?.rule && kind[0] === known2[0]?.kind[0]
  );
  const others = words2.slice(items[0], items[sure - 1]);
  return !isOfOneKind || known2.length < 2 || pattern`[way concerning ground applicant close receive]`.test(others);
}
function checkList(text, list, exact2, outer) {
  const { tokens } = text;
  const whole = tokens[list.whole]?.figure;
  if (!list.opened && (exact2 === void 0 || isByChance(text, list, whole.value, exact2)))
    return null;
  const slip = exact2 === void 0 ? slipOf(text, list) : void 0;
  const count2 = exact2 ?? slip ?? list.sure;
  if (count2 < 2) return null;
  const parts = list.items.slice(0, count2).map((item) => tokens[item]?.figure);
  const holds2 = exact2 !== void 0 || slip === void 0 && isWithin2(list, parts, whole);
  if (!holds2 && slip === void 0 && !isWrong(text, list, outer)) return null;
  return checkOf(phraseOf(text, list.whole, list.items[count2 - 1]), {
    rule: "text.enumeration",
    target: "narrative",
    outcome: holds2 ? "pass" : "fail",
    expected: sum2(parts.map((part) => part.value)),
    found: whole.value,
    reason: { kind: "parts", parts: parts.map((part) => part.value).join(" + "), holds: holds2 }
  });
}
function isWithin2(list, parts, whole) {
  const least = sum2(parts.map((part) => part.least));
  const most = sum2(parts.map((part) => part.most));
  return list.doubtful.size === 0 && least <= whole.most && most >= whole.least;
}
function isByChance({ words: words2 }, list, value, parts) {
  const apart2 = /[。:]/.test(words2.slice(list.whole, list.items[0]));
  return value < NO_CHANCE || parts < 3 && !apart2;
}
function exactly(figures2, whole, list) {
  if (whole.least !== whole.most) return void 0;
  const earliest = list.opened && list.rank === 1 ? Math.max(1, list.sure - 1) : 1;
  let all2 = 0;
  for (const [i, { value, least, most }] of figures2.entries()) {
    if (least !== most) return void 0;
    all2 += value;
    if (i >= earliest && sum2([all2]) === whole.value) return i + 1;
  }
  return void 0;
}

// lib/narrative/shares-told.ts
var FIGURE4 = codeOf("figure");
var SENTENCE3 = 300;
var MOST5 = 40;
function sharesAround({ words: words2, tokens }, at) {
  const begin = Math.max(words2.lastIndexOf("\u3002", at) + 1, at - SENTENCE3);
  const full = words2.indexOf("\u3002", at);
  const end = Math.min(full < 0 ? words2.length : full, at + SENTENCE3);
  const told3 = [];
  let last = -1;
  for (let i = begin; i < end && told3.length < MOST5; i++) {
    if (words2[i] !== FIGURE4) continue;
    const figure2 = tokens[i]?.figure;
    const part = tokens[last]?.figure;
    const isShare2 = pattern`^[^,;、figure]{0,3} [,(、]? other? share [^,;figure compared]{0,4} $`;
    if (figure2?.unit === "%" && part && part.unit !== "%" && part.least === part.most && i - last < 12 && isShare2.test(words2.slice(last + 1, i)))
      told3.push({
        part: part.value,
        percent: figure2.value,
        half: (figure2.most - figure2.least) / 2,
        at: last
      });
    last = i;
  }
  return told3;
}
function makeHundred(told3) {
  const all2 = told3.reduce((sum4, { percent: percent3 }) => sum4 + percent3, 0);
  return told3.length > 1 && Math.abs(all2 - 100) < 1e-6;
}
function fits({ part, percent: percent3, half }, whole) {
  const value = part / whole * 100;
  return value >= percent3 - half - 1e-9 && value <= percent3 + 2 * half + 1e-9;
}
function baseOfAll(told3, bases) {
  const parts = told3.reduce((sum4, { part }) => sum4 + part, 0);
  if (told3.length >= 3) {
    const agreed = [...bases, parts].find(
      (base) => base > 0 && told3.filter((one) => one.part > 0 && fits(one, base)).length >= told3.length - 1
    );
    if (agreed !== void 0) return agreed;
  }
  return makeHundred(told3) ? parts : void 0;
}

// lib/narrative/share.ts
var FIGURE5 = codeOf("figure");
var TOTALS = [
  "t3.received.total",
  "t3.received.total+t3.carried-in.total",
  "t3.results.total",
  ...["granted", "partial", "denied", "unavailable", "rejected", "closed"].map(
    (group) => `t3.${group}.total`
  )
];
var BENT = 1.5;
var MOST6 = 40;
var SENTENCE4 = 300;
function checkShare(text, at, owners, claimed, facts, named = false) {
  const { words: words2, tokens, topics } = text;
  const partAt = words2.lastIndexOf(FIGURE5, at - 1);
  const part = tokens[partAt]?.figure;
  if (!part || part.unit === "%" || part.least !== part.most) return [];
  const sign = words2.lastIndexOf(codeOf("share"), at);
  const between = words2.slice(partAt + 1, sign > partAt ? sign : at);
  if (!pattern`^[other bareRequest normative request]{0,2}[,(、]?[other publish]{0,2} $`.test(between))
    return [];
  if (sign <= partAt && !named) return [];
  const list = owners.get(partAt);
  const siblings = new Set(list?.items.filter((item) => item !== partAt));
  const before = [];
  for (let i = words2.lastIndexOf(FIGURE5, partAt - 1); i >= 0 && before.length < MOST6; ) {
    before.push(i);
    i = i === 0 ? -1 : words2.lastIndexOf(FIGURE5, i - 1);
  }
  const valueAt = (i) => {
    const figure2 = tokens[i]?.figure;
    return figure2 && figure2.unit !== "%" && figure2.least === figure2.most ? figure2.value : void 0;
  };
  const bases = before.filter((i) => !siblings.has(i)).flatMap((i) => valueAt(i) ?? []).filter((value) => value >= part.value);
  const inTable = ["request", "group", "applicant"].includes(topics[at] ?? "") ? TOTALS : [];
  for (const sum4 of inTable) bases.push(readingOf(sum4, facts)?.value ?? 0);
  const parts = [part.value];
  let all2 = part.value;
  for (const i of before) {
    if (partAt - i > SENTENCE4 || words2.slice(i, partAt).includes("\u3002") || parts.length > 6) break;
    if (tokens[i]?.figure?.unit !== part.unit) continue;
    all2 += valueAt(i) ?? 0;
    parts.push(all2);
  }
  const told3 = (value, whole, holds2) => [
    checkOf(phraseOf(text, partAt, at), {
      rule: "text.rate",
      target: "narrative",
      outcome: holds2 ? "pass" : "fail",
      expected: percent(value, whole),
      found: tokens[at]?.figure?.value ?? null,
      reason: { kind: "rate", part: value, whole, holds: holds2 }
    })
  ];
  for (const value of parts) {
    const whole = bases.find((base2) => base2 >= value && isShare(text, at, value, base2));
    if (whole) return told3(value, whole, true);
  }
  const made = madeOf(text, at, partAt, part.unit).find(
    (whole) => isShare(text, at, part.value, whole)
  );
  if (made) return told3(part.value, made, true);
  if (named) return [];
  const any2 = [...siblings].some((i) => isShare(text, at, part.value, valueAt(i) ?? 0));
  if (any2) return [];
  const around = sharesAround(text, at);
  const base = baseOf(text, at, partAt, sign, list, claimed, facts) ?? (around.some((one) => one.at === partAt) ? baseOfAll(around, bases) : void 0);
  if (base === void 0 || base < part.value) return [];
  const step = (tokens[at]?.figure?.most ?? 0) - (tokens[at]?.figure?.least ?? 0);
  const bent = makeHundred(around) ? Math.max(BENT, around.length / 2) : BENT;
  const isOff = (whole) => Math.abs(part.value / whole * 100 - (tokens[at]?.figure?.value ?? 0)) > step * bent;
  return [base, ...bases].every((whole) => whole <= 0 || isOff(whole)) ? told3(part.value, base, false) : [];
}
function baseOf({ words: words2, tokens, topics }, at, partAt, sign, list, claimed, facts) {
  const whole = tokens[list?.whole ?? -1]?.figure;
  const part = tokens[partAt]?.figure;
  if (list?.opened && whole && part && whole.least === whole.most) {
    const index2 = list.items.indexOf(partAt);
    const values = list.items.map((item) => tokens[item]?.figure?.value ?? 0);
    if (index2 < list.sure && isAlike(part, whole)) return whole.value;
    if (sumsTo(values, whole.value, index2)) return whole.value;
  }
  if (!claimed.has(tokens[partAt])) return void 0;
  const of = words2.slice(sign + 1, at);
  const received = readingOf("t3.received.total", facts)?.value ?? void 0;
  if (pattern`[request bareRequest]`.test(of)) return received;
  if (of !== "" || TOTALS.some((sum4) => readingOf(sum4, facts)?.value === null)) return void 0;
  return topics[at] === "request" || topics[at] === "group" ? readingOf("t3.results.total", facts)?.value ?? void 0 : void 0;
}
function sumsTo(values, whole, index2) {
  let sum4 = 0;
  return values.some((value, i) => {
    sum4 += value;
    return i >= index2 && sum4 === whole;
  });
}
function madeOf({ words: words2, tokens }, at, partAt, unit2) {
  const begin = Math.max(words2.lastIndexOf("\u3002", at) + 1, at - SENTENCE4);
  const end = words2.slice(at, at + SENTENCE4).indexOf("\u3002");
  const figures2 = tokens.slice(begin, end < 0 ? at + SENTENCE4 : at + end).flatMap(({ figure: figure2 }) => figure2 && figure2.unit === unit2 ? figure2 : []);
  const sums = [];
  let sum4 = 0;
  for (const figure2 of figures2.slice(0, MOST6)) {
    sum4 += figure2.value;
    sums.push(sum4);
  }
  return sums.filter((one) => one > (tokens[partAt]?.figure?.value ?? 0));
}
function isShare({ tokens }, at, part, whole) {
  const figure2 = tokens[at]?.figure;
  if (!figure2 || whole <= 0) return false;
  const value = part / whole * 100;
  const half = figure2.most === Infinity ? 0 : (figure2.most - figure2.least) / 2;
  return value >= figure2.least - 1e-9 && value <= figure2.most + half + 1e-9;
}
function percent(part, whole) {
  return Number((part / whole * 100).toFixed(2));
}

// lib/narrative/change.ts
var FIGURE6 = codeOf("figure");
var AGAINST = /^[,(]?(?:同比|同?比|较|相较|相比|对比)于?(?:20\d\d年|上一?年|去年)(?:度|同期)*的?(?:为|是)?[(]?(?:[\u4e00-\u9fff]{0,8})$/;
var CHANGED = /^[)]?[,]?(?:同比|相比)?(?:(增加|增长|上升|提高|提升|增幅|上涨)|(减少|下降|降低|下滑|降幅|回落))了?(?:为|达|达到|约)?$/;
var DIFFERENCE = /(?:(增加|增长|多|上升)|(减少|下降|少|降低))了?$/;
var OFF = 1.5;
function checkChange(text, at) {
  const { words: words2, tokens } = text;
  const change = tokens[at]?.figure;
  if (!change) return [];
  const otherAt = words2.lastIndexOf(FIGURE6, at - 1);
  const nowAt = otherAt > 0 ? words2.lastIndexOf(FIGURE6, otherAt - 1) : -1;
  const other = tokens[otherAt]?.figure;
  const now = tokens[nowAt]?.figure;
  if (!other || !now || other.unit !== now.unit || words2.slice(nowAt, at).includes("\u3002")) return [];
  const told3 = (before2, holds2) => {
    const off = Math.abs(now.value - before2);
    const whole = change.unit === "%";
    return [
      checkOf(phraseOf(text, nowAt, at), {
        rule: "text.rate",
        target: "narrative",
        outcome: holds2 ? "pass" : "fail",
        expected: whole ? percent(off, before2) : off,
        found: change.value,
        reason: { kind: "change", before: before2, now: now.value, holds: holds2 }
      })
    ];
  };
  const isOff = (before2, slack2) => {
    const off = Math.abs(now.value - before2);
    const value = change.unit === "%" ? off / before2 * 100 : off;
    const step = (change.most - change.least) * slack2;
    return value < change.least - step - 1e-9 || value > change.most + step + 1e-9;
  };
  const earlier = [other.value, sum2([now.value, -other.value]), sum2([now.value, other.value])];
  if (change.unit === "%") {
    const before2 = earlier.find((one) => one > 0 && !isOff(one, 0));
    if (before2 !== void 0) return told3(before2, true);
  }
  const before = baseOf2(text, nowAt, otherAt, at);
  if (before === void 0 || before <= 0) return [];
  if ([other, now, change].some(({ least, most, unit: unit2 }) => unit2 !== "%" && least !== most))
    return [];
  return told3(before, !isOff(before, change.unit === "%" ? OFF : 0));
}
function baseOf2({ tokens, passage }, nowAt, otherAt, at) {
  const { text } = passage.folded;
  const now = tokens[nowAt];
  const other = tokens[otherAt];
  if (!now?.figure || !other?.figure) return void 0;
  const changed = CHANGED.exec(text.slice(other.end, tokens[at]?.start));
  const between = text.slice(now.end, other.start);
  if (!changed || between.length > 24) return void 0;
  if (AGAINST.test(between)) return other.figure.value;
  if (!/^,?(?:同?比|较)(?:20\d\d年|上一?年|去年)/.test(between)) return void 0;
  const difference2 = DIFFERENCE.exec(between);
  if (!difference2 || difference2[1] !== void 0 !== (changed[1] !== void 0)) return void 0;
  return sum2([now.figure.value, (difference2[1] === void 0 ? 1 : -1) * other.figure.value]);
}

// lib/narrative/rates.ts
var SENTENCE5 = 300;
var FIGURE7 = codeOf("figure");
var OF_A_WHOLE = /(?:(?:办结|办复|答复|回复|公开|满意|电子化|合格|反馈|受理|处置|解读|沟通|面商|及时)率|满意度|占比?)(?:均|都|已|分别)?(?:为|达到?|是|到|实现)?$/;
var DONE2 = "t3.results.total";
var ALL4 = "t3.received.total+t3.carried-in.total";
function checkRates(text, lists, claims, facts) {
  const { words: words2, tokens, topics } = text;
  const claimed = new Set(claims.filter(agrees).map(({ token }) => token));
  const wrong = new Set(
    claims.filter((one) => isHeld(one) && !agrees(one)).map(({ token }) => token)
  );
  const checks = [];
  const share2 = (at, named = false) => {
    const part = tokens[words2.lastIndexOf(FIGURE7, at - 1)];
    const found = checkShare(text, at, owners, claimed, facts, named);
    return part && wrong.has(part) ? found.filter(({ outcome }) => outcome === "pass") : found;
  };
  const owners = new Map(lists.flatMap((list) => list.items.map((item) => [item, list])));
  for (let at = words2.indexOf(FIGURE7); at >= 0; at = words2.indexOf(FIGURE7, at + 1)) {
    const left = words2.slice(Math.max(0, at - 12), at);
    if (tokens[at]?.figure?.unit !== "%") {
      if (pattern`figure [)other]{0,2} compared $`.test(left))
        checks.push(...checkChange(text, at));
      continue;
    }
    if (isAboveHundred(text, at)) {
      checks.push(
        checkOf(phraseOf(text, at, at), {
          rule: "text.rate",
          target: "narrative",
          outcome: "fail",
          expected: 100,
          found: tokens[at]?.figure?.value ?? null,
          reason: { kind: "above-hundred" }
        })
      );
      continue;
    }
    const rate = pattern`([closingRate answerRate])(?:、[^,;figure]{0,2})? other? $`.exec(left);
    if (rate && topics[at] === "request") {
      checks.push(
        ...closing(text, at, at - rate[0].length, rate[1] === codeOf("answerRate"), facts)
      );
    } else if (pattern`share [^,;figure namely area lastYear otherYear]{0,4} $`.test(left)) {
      checks.push(...share2(at));
    } else if (pattern`[,(][^,;。figure compared area]{0,3} $`.test(left)) {
      checks.push(...share2(at, isRate(text, at)));
    } else if (pattern`compared [^,;。]* $`.test(words2.slice(Math.max(0, at - 12), at))) {
      checks.push(...checkChange(text, at));
    }
  }
  return checks;
}
function isAboveHundred({ tokens, passage }, at) {
  const { figure: figure2, start = 0 } = tokens[at] ?? {};
  if (!figure2 || figure2.least <= 100) return false;
  return OF_A_WHOLE.test(passage.folded.text.slice(Math.max(0, start - 12), start));
}
function isRate({ tokens, passage }, at) {
  const start = tokens[at]?.start ?? 0;
  return /(?<!办结|答复|回复|满意|办理|及时|按时)率(?:为|达|达到)?$/.test(
    passage.folded.text.slice(Math.max(0, start - 6), start)
  );
}
function isInTime({ tokens, passage }, since, at) {
  const [begin, end] = [tokens[since]?.start ?? 0, tokens[at]?.start ?? 0];
  return /(?:规定|法定)[^，,。]{0,4}(?:时限|期限|时间)内?[^。]{0,12}$/.test(
    passage.folded.text.slice(begin, end)
  );
}
function closing(sentence, at, first, answered, facts) {
  const done = readingOf(DONE2, facts)?.value ?? null;
  const all2 = readingOf(ALL4, facts)?.value ?? null;
  const since = Math.max(sentence.words.lastIndexOf("\u3002", at) + 1, at - SENTENCE5);
  if (pattern`[scope compared]`.test(sentence.words.slice(since, at))) return [];
  if (done === null || !all2) return [];
  const fits2 = isShare(sentence, at, done, all2);
  if (!fits2 && (answered || isInTime(sentence, since, at))) return [];
  return [
    checkOf(phraseOf(sentence, first, at), {
      rule: "text.rate",
      outcome: fits2 ? "pass" : "fail",
      expected: percent(done, all2),
      found: sentence.tokens[at]?.figure?.value ?? null,
      terms: [DONE2, ...ALL4.split("+")].map((fact) => ({ fact, weight: 1 })),
      reason: { kind: "rate", part: done, whole: all2, holds: fits2 }
    })
  ];
}

// lib/narrative/fold.ts
var ALIKE = {
  "\uFE6A": "%",
  "\u3007": "\u96F6",
  "!": "\u3002",
  "?": "\u3002"
};
function fold(printed2) {
  let text = "";
  const at = [];
  let space = false;
  let last = "";
  for (let i = 0; i < printed2.length; i++) {
    const code = printed2.charCodeAt(i);
    if (code <= 32 || isGap(code)) {
      space ||= !isInvisible(code);
      continue;
    }
    let letter = printed2[i];
    if ((code < 19968 || code > 40959) && code > 126) {
      if (narrowCode(code) !== code) letter = String.fromCharCode(narrowCode(code));
      letter = ALIKE[letter] ?? letter;
    }
    if (space && isDigit(letter) && isDigit(last)) {
      text += " ";
      at.push(i);
    }
    space = false;
    text += letter;
    last = letter;
    at.push(i);
  }
  at.push(printed2.length);
  return { text: withPlainYears(text), at };
}
function isDigit(letter) {
  return letter !== void 0 && letter >= "0" && letter <= "9";
}

// lib/narrative/figure.ts
var DIGITS2 = /(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,6}))?([余多])?(百万|千万|[十百千万亿])?([余多])?/y;
var UNIT2 = /%|个百分点|(?:[万亿]?元)|人次|条次|件次|[件条份宗起项次篇则个场期例人部张户家批](?!月)/y;
var CHINESE = /([一二两三四五六七八九十百千零]{1,7})([余多])?([件起宗条份])(?![事件])/y;
var PARTED2 = /^\((?:其中|含|包括|包含)/;
var IS_NONE = /^[为是]0(?:[,。;、)]|$)/;
var BEHIND3 = /以上|以下|以内|左右/y;
var NO_COUNT = /[每任同第逐某唯单之一二两三四五六七八九十百千零]$/;
var POWERS3 = {
  \u5341: 1,
  \u767E: 2,
  \u5343: 3,
  \u4E07: 4,
  \u4EBF: 8,
  \u767E\u4E07: 6,
  \u5343\u4E07: 7
};
function readFigure2(text, start) {
  return isDigit(text[start]) ? readDigits(text, start) : readChinese(text, start);
}
function readDigits(text, start) {
  if (/(?:[\dA-Za-z.\-–—~〔/ 第至]|\d[,:])$/.test(text.slice(Math.max(0, start - 2), start)))
    return null;
  DIGITS2.lastIndex = start;
  const match = DIGITS2.exec(text);
  if (!match) return null;
  const [all2, whole = "", fraction = "", odd1, scaleWord, odd2] = match;
  UNIT2.lastIndex = start + all2.length;
  let unit2 = UNIT2.exec(text)?.[0] ?? "";
  let end = start + all2.length + unit2.length;
  const isNone = all2 === "0" && IS_NONE.test(text.slice(Math.max(0, start - 1), start + 2)) && unit2 === "";
  if (isNone) unit2 = "\u4EF6";
  else if (unit2 === "" && !PARTED2.test(text.slice(end, end + 5))) return null;
  let power = POWERS3[scaleWord ?? ""] ?? 0;
  if (isMoney(unit2)) {
    power += powerOf(unit2) - powerOf("\u4E07\u5143");
    unit2 = "\u4E07\u5143";
  }
  const last = shifted(1, power - fraction.length);
  const value = shifted(Number(whole.replaceAll(",", "") + fraction), power - fraction.length);
  const rounded = scaleWord !== void 0 && scaleWord !== "\u5341" || unit2 === "\u4E07\u5143" || unit2 === "%";
  const step = fraction === "" ? trailing(value, shifted(1, power)) : last;
  BEHIND3.lastIndex = end;
  const behind = BEHIND3.exec(text)?.[0] ?? "";
  end += behind.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const [least, most] = bounds(
    value,
    rounded ? last : 0,
    step,
    odd1 || odd2 ? "\u4F59" : "",
    before,
    behind
  );
  return { value, least, most, unit: unit2, length: end - start };
}
function readChinese(text, start) {
  CHINESE.lastIndex = start;
  const match = CHINESE.exec(text);
  if (!match || NO_COUNT.test(text.slice(Math.max(0, start - 1), start))) return null;
  const [all2, numerals = "", odd = "", unit2 = ""] = match;
  const value = chineseNumber(numerals);
  if (value === null) return null;
  const before = text.slice(Math.max(0, start - 2), start);
  const [least, most] = bounds(value, 0, trailing(value, 1), odd, before, "");
  return { value, least, most, unit: unit2, length: all2.length };
}
function bounds(value, rounding, step, odd, before, behind) {
  if (behind === "\u4EE5\u4E0A" || /(?:超|超过|逾|突破)$/.test(before)) return [value, Infinity];
  if (behind === "\u4EE5\u4E0B" || behind === "\u4EE5\u5185" || /(?:不足|不到|少于)$/.test(before))
    return [0, value];
  if (behind === "\u5DE6\u53F3" || /约$/.test(before)) return [value * 0.9, value * 1.1];
  if (/近$/.test(before)) return [Math.max(value - step, value * 0.8), value];
  if (odd !== "")
    return [
      value,
      step > 1 ? value + step - 1 : exact(value + (step < 1 ? step : 9 - value % 10))
    ];
  if (rounding > 0) return [exact(value - rounding / 2), exact(value + rounding / 2)];
  return [value, value];
}
function trailing(value, scale) {
  let step = scale;
  while (value > 0 && value % (step * 10) === 0 && step < value) step *= 10;
  return step;
}
function exact(value) {
  return Number(value.toPrecision(14));
}

// lib/narrative/words.ts
var WORDS3 = {
  // Newly receiving, closing; receiving is below.
  newly: "\u65B0\u6536 \u65B0\u6536\u5230 \u65B0\u53D7\u7406 \u65B0\u589E \u65B0\u63A5\u6536 \u65B0\u63A5\u5230 \u5F53\u5E74\u6536\u5230",
  close: "\u529E\u7ED3 \u7B54\u590D \u56DE\u590D \u529E\u590D \u529E\u6BD5 \u529E\u7406\u5B8C\u6BD5 \u5DF2\u529E\u7ED3 \u529E\u7ED3\u7B54\u590D \u7B54\u590D\u529E\u7ED3",
  // Requests for information; a bare request, which is one only where requests are spoken of.
  request: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7 \u4FE1\u606F\u516C\u5F00\u7533\u8BF7 \u653F\u5E9C\u4FE1\u606F\u7533\u8BF7 \u4F9D\u7533\u8BF7\u516C\u5F00 \u4F9D\u7533\u8BF7\u4FE1\u606F\u516C\u5F00 \u4F9D\u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F \u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F \u4F9D\u7533\u8BF7 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u4E66 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u8868 \u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u4E66 \u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u8868 \u516C\u5F00\u7533\u8BF7 \u7533\u8BF7\u516C\u5F00 \u7533\u8BF7\u516C\u5F00\u4FE1\u606F \u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F \u4FE1\u606F\u516C\u5F00\u7684\u7533\u8BF7 \u8981\u6C42\u516C\u5F00\u653F\u5E9C\u4FE1\u606F \u7533\u8BF7\u4EBA\u7C7B\u578B \u7533\u8BF7\u4EBA\u7C7B\u522B \u7533\u8BF7\u4E3B\u4F53",
  bareRequest: "\u7533\u8BF7 \u7533\u8BF7\u4E66 \u7533\u8BF7\u8868",
  // Last year, next year, carried over; the two composites.
  lastYear: "\u4E0A\u5E74 \u4E0A\u5E74\u5EA6 \u4E0A\u4E00\u5E74 \u4E0A\u4E00\u5E74\u5EA6 \u53BB\u5E74 \u5F80\u5E74",
  nextYear: "\u4E0B\u5E74 \u4E0B\u5E74\u5EA6 \u4E0B\u4E00\u5E74 \u4E0B\u4E00\u5E74\u5EA6 \u6B21\u5E74 \u6B21\u5E74\u5EA6 \u660E\u5E74",
  carry: "\u7ED3\u8F6C \u627F\u63A5 \u8F6C\u7ED3 \u987A\u5EF6 \u8F6C\u5165 \u8F6C\u81F3 \u5EF6\u81F3 \u5EF6\u7EED \u7ED3\u8F6C\u81F3 \u7ED3\u8F6C\u5230 \u987A\u5EF6\u81F3 \u987A\u5EF6\u5230",
  carriedIn: "\u4E0A\u5E74\u7ED3\u8F6C \u4E0A\u5E74\u5EA6\u7ED3\u8F6C \u4E0A\u4E00\u5E74\u7ED3\u8F6C \u4E0A\u4E00\u5E74\u5EA6\u7ED3\u8F6C \u53BB\u5E74\u7ED3\u8F6C \u4E0A\u5E74\u8F6C\u7ED3 \u4E0A\u5E74\u5EA6\u8F6C\u7ED3 \u4E0A\u5E74\u8F6C\u5165 \u4E0A\u5E74\u5EA6\u8F6C\u5165 \u7ED3\u8F6C\u4E0A\u5E74 \u7ED3\u8F6C\u4E0A\u5E74\u5EA6",
  carriedOut: "\u8F6C\u4E0B\u5E74 \u8F6C\u4E0B\u5E74\u5EA6 \u8F6C\u4E0B\u4E00\u5E74 \u8F6C\u4E0B\u4E00\u5E74\u5EA6 \u8F6C\u6B21\u5E74 \u7ED3\u8F6C\u4E0B\u5E74 \u7ED3\u8F6C\u4E0B\u5E74\u5EA6 \u7ED3\u8F6C\u4E0B\u4E00\u5E74 \u7ED3\u8F6C\u4E0B\u4E00\u5E74\u5EA6 \u7ED3\u8F6C\u6B21\u5E74",
  // Table 2.
  normative: "\u89C4\u8303\u6027\u6587\u4EF6 \u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6",
  regulation: "\u89C4\u7AE0 \u653F\u5E9C\u89C4\u7AE0 \u5730\u65B9\u653F\u5E9C\u89C4\u7AE0",
  make: "\u5236\u53D1 \u5236\u5B9A \u51FA\u53F0 \u5370\u53D1 \u5236\u4F5C \u65B0\u5236\u5B9A \u65B0\u51FA\u53F0 \u65B0\u5236\u53D1 \u65B0\u5236\u4F5C \u65B0\u5370\u53D1",
  publish: "\u516C\u5F00 \u516C\u5E03 \u53D1\u5E03 \u4E3B\u52A8\u516C\u5F00 \u65B0\u53D1\u5E03 \u65B0\u516C\u5F00",
  repeal: "\u5E9F\u6B62 \u5931\u6548 \u5BA3\u5E03\u5931\u6548 \u5E9F\u6B62\u5931\u6548 \u5E9F\u6B62\u6216\u5931\u6548 \u5E9F\u6B62\u548C\u5BA3\u5E03\u5931\u6548",
  valid: "\u73B0\u884C\u6709\u6548 \u7EE7\u7EED\u6709\u6548 \u6709\u6548 \u4FDD\u7559",
  amend: "\u4FEE\u6539 \u4FEE\u8BA2 \u6E05\u7406 \u5BA1\u67E5 \u5BA1\u6838 \u5907\u6848 \u62A5\u5907 \u89E3\u8BFB \u8BC4\u4F30 \u8D77\u8349 \u5F81\u6C42 \u7ACB\u9879 \u51CF\u514D \u51CF\u5F81 \u514D\u5F81 \u505C\u5F81 \u7F13\u5F81 \u53D6\u6D88 \u6E05\u9000 \u9000\u8FD8",
  fee: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 \u884C\u653F\u4E8B\u4E1A\u6536\u8D39",
  // Reviews: reconsideration, litigation, direct, after reconsideration.
  reconsideration: "\u884C\u653F\u590D\u8BAE \u590D\u8BAE",
  litigation: "\u884C\u653F\u8BC9\u8BBC \u8BC9\u8BBC",
  directSuit: "\u76F4\u63A5\u8D77\u8BC9 \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 \u76F4\u63A5\u63D0\u8D77\u8BC9\u8BBC",
  laterSuit: "\u590D\u8BAE\u540E\u8D77\u8BC9 \u590D\u8BAE\u540E\u8BC9\u8BBC \u590D\u8BAE\u540E\u63D0\u8D77\u8BC9\u8BBC",
  closingRate: "\u529E\u7ED3\u7387",
  answerRate: "\u7B54\u590D\u7387",
  share: "\u5360 \u5360\u6BD4 \u5360\u6BD4\u4E3A",
  // Breaking down: in part, in full, and what is left.
  among: "\u5176\u4E2D \u5305\u62EC \u5305\u542B \u4FE1\u606F\u4E2D \u6587\u4EF6\u4E2D \u7533\u8BF7\u4E2D \u542B",
  namely: "\u5206\u4E3A \u4F9D\u6B21\u4E3A \u5206\u522B\u4E3A \u5206\u522B\u662F \u5206\u522B \u5177\u4F53\u4E3A \u5177\u4F53\u662F",
  remaining: "\u5176\u4ED6 \u5176\u5B83 \u5176\u4F59",
  // What begins another statement.
  turn: "\u540C\u65F6 \u53E6\u6709 \u53E6\u5916 \u6B64\u5916 \u53EC\u5F00 \u5F00\u5C55 \u4E3E\u529E \u7EC4\u7EC7",
  // What a request concerns: it may be several things at once.
  concerning: "\u6D89\u53CA",
  // All that were named before had the one outcome.
  allUpheld: "\u5747\u83B7\u7EF4\u6301 \u5747\u7EF4\u6301 \u5747\u88AB\u7EF4\u6301 \u5747\u4E88\u7EF4\u6301 \u5747\u4E88\u4EE5\u7EF4\u6301 \u5747\u5F97\u5230\u7EF4\u6301 \u5747\u4E3A\u7EF4\u6301 \u5747\u4E3A\u7ED3\u679C\u7EF4\u6301 \u5747\u5DF2\u7EF4\u6301 \u5168\u90E8\u7EF4\u6301 \u5168\u90E8\u4E88\u4EE5\u7EF4\u6301 \u5168\u90E8\u83B7\u7EF4\u6301 \u7ED3\u679C\u5747\u7EF4\u6301 \u7ED3\u679C\u5747\u4E3A\u7EF4\u6301 \u5747\u7EF4\u6301\u539F\u884C\u653F\u884C\u4E3A",
  none: "\u672A \u6CA1\u6709 \u65E0 \u6682\u65E0 \u5E76\u672A \u5747\u672A",
  // Part of the whole; part of the requests by way of handing in.
  scope: "\u672C\u7EA7 \u5E02\u672C\u7EA7 \u533A\u672C\u7EA7 \u53BF\u672C\u7EA7 \u4EE3\u8868 \u540D\u4E49 \u529E\u516C\u5BA4 \u653F\u5E9C\u529E \u5404\u4E61\u9547 \u5404\u9547 \u5404\u8857\u9053 \u4E61\u9547 \u8857\u9053 \u90E8\u95E8 \u5404\u5355\u4F4D \u88AB\u7533\u8BF7\u4EBA \u4E3A\u88AB\u544A \u76F4\u5C5E \u6240\u5C5E \u4E0B\u5C5E \u53BF\u76F4 \u5E02\u76F4 \u533A\u76F4 \u7701\u76F4",
  way: "\u7F51\u4E0A \u7F51\u7EDC \u5728\u7EBF \u4FE1\u51FD \u90AE\u5BC4 \u5F53\u9762 \u73B0\u573A \u5F53\u573A \u4E66\u9762 \u7EB8\u8D28 \u53E3\u5934 \u4E0A\u95E8 \u4F20\u771F \u90AE\u4EF6 \u90AE\u7BB1 \u5FEB\u9012 \u6765\u51FD \u4FE1\u4EF6\u7533\u8BF7 \u6765\u4FE1\u7533\u8BF7 \u90AE\u4EF6\u7533\u8BF7 \u4FE1\u4EF6\u65B9\u5F0F \u4FE1\u4EF6\u5F62\u5F0F \u7EBF\u4E0A \u7EBF\u4E0B \u7F51\u7AD9 \u95E8\u6237\u7F51\u7AD9 \u5E73\u53F0 \u7CFB\u7EDF \u7A97\u53E3 \u5C0F\u7A0B\u5E8F \u540C\u4E00\u7533\u8BF7\u4EBA \u4E00\u540D\u7533\u8BF7\u4EBA \u4E2A\u522B\u7533\u8BF7\u4EBA \u67D0\u7533\u8BF7\u4EBA \u5EF6\u671F \u8865\u6B63",
  area: "\u5168\u5E02 \u5168\u7701 \u5168\u53BF \u5168\u533A \u5168\u56FD \u5168\u5DDE",
  // Other times; comparisons; accumulation; the year reported on.
  period: "\u4EE5\u6765 \u5386\u5E74 \u5386\u53F2 \u5B63\u5EA6 \u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u8FD1\u4E09\u5E74 \u8FD1\u4E24\u5E74 \u8FD1\u4E94\u5E74 \u8FD1\u5E74\u6765 \u6BCF\u5E74 \u6BCF\u6708 \u6BCF\u5B63\u5EA6 \u6708\u5747 \u5E74\u5747 \u5341\u56DB\u4E94 \u5341\u4E09\u4E94",
  compared: "\u540C\u6BD4 \u73AF\u6BD4 \u8F83\u4E0A\u5E74 \u6BD4\u4E0A\u5E74 \u8F83\u53BB\u5E74 \u6BD4\u53BB\u5E74 \u8F83\u4E0A\u5E74\u5EA6 \u6BD4\u4E0A\u5E74\u5EA6 \u76F8\u6BD4 \u589E\u52A0 \u51CF\u5C11 \u589E\u957F \u4E0B\u964D \u964D\u4F4E \u4E0B\u6ED1 \u56DE\u843D \u4E0A\u6DA8 \u4E0A\u5347 \u63D0\u9AD8 \u63D0\u5347 \u538B\u7F29",
  planned: "\u62DF \u8BA1\u5212 \u9884\u8BA1",
  cumulative: "\u7D2F\u8BA1",
  // Passed on; ended without a decision; not there; being dealt with.
  handedOver: "\u544A\u77E5 \u8F6C\u4EA4 \u79FB\u9001 \u79FB\u4EA4 \u8F6C\u529E \u4EA4\u529E \u6307\u5BFC \u534F\u52A9 \u7763\u529E \u7763\u4FC3 \u8D23\u4EE4",
  ended: "\u64A4\u9500 \u64A4\u56DE \u9A73\u56DE \u7EC8\u6B62 \u4E2D\u6B62",
  absentInfo: "\u4E0D\u5B58\u5728 \u4FE1\u606F\u4E0D\u5B58\u5728 \u653F\u5E9C\u4FE1\u606F\u4E0D\u5B58\u5728 \u8BE5\u4FE1\u606F\u4E0D\u5B58\u5728 \u8BE5\u653F\u5E9C\u4FE1\u606F\u4E0D\u5B58\u5728 \u6240\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728",
  underway: "\u6B63\u5728\u529E\u7406 \u6B63\u5728\u529E\u7406\u4E2D \u529E\u7406\u4E2D \u5C1A\u5728\u529E\u7406 \u5C1A\u5728\u529E\u7406\u4E2D \u5C1A\u5728\u529E\u7406\u671F\u9650\u5185 \u6B63\u5728\u529E\u7406\u4E4B\u4E2D",
  asOf: "\u622A\u81F3 \u622A\u6B62",
  thisYear: "\u5168\u5E74 \u672C\u5E74 \u672C\u5E74\u5EA6 \u4ECA\u5E74 \u5E74\u5185 \u5F53\u5E74",
  // Other things that are received, answered and closed.
  otherMatter: "\u70ED\u7EBF \u6765\u7535 \u7F51\u6C11 \u7559\u8A00 \u4FE1\u8BBF \u4FE1\u8BBF\u4EF6 \u6765\u4FE1 \u4FE1\u4EF6 \u4FE1\u7BB1 \u5EFA\u8BAE \u63D0\u6848 \u8BAE\u6848 \u7F51\u7EDC\u95EE\u653F \u95EE\u653F \u54A8\u8BE2 \u6295\u8BC9 \u4E3E\u62A5 \u5DE5\u5355 \u8BC9\u6C42 \u610F\u89C1 \u7EBF\u7D22 \u95EE\u9898 \u529E\u4EF6 \u7535\u8BDD \u516C\u6587 \u5408\u540C \u4FE1\u606F\u5904\u7406\u8D39 \u5904\u7406\u8D39 \u5BA1\u6279 \u4EBA\u5927\u4EE3\u8868 \u8D23\u4EFB\u8FFD\u7A76 \u8D25\u8BC9 \u903E\u671F \u8D85\u671F \u8D85\u65F6 \u8FDD\u89C4 \u653F\u534F",
  other: "\u65E0\u6CD5 \u65E0\u969C\u788D \u65E0\u6B63\u5F53\u7406\u7531 \u672A\u6765 \u672A\u6210\u5E74 \u65E0\u507F \u65E0\u6545 \u672A\u7ECF \u672A\u6309 \u65E0\u5173 \u672A\u516C\u5F00 \u672A\u53CA\u65F6 \u89C4\u7AE0\u5236\u5EA6 \u90E8\u95E8\u6587\u4EF6 \u90E8\u95E8\u9884\u51B3\u7B97 \u90E8\u95E8\u9884\u7B97 \u90E8\u95E8\u51B3\u7B97 \u90E8\u95E8\u4FE1\u606F \u90E8\u95E8\u6982\u51B5 \u90E8\u95E8\u52A8\u6001 \u90E8\u95E8\u804C\u8D23 \u90E8\u95E8\u804C\u80FD \u884C\u653F\u8BB8\u53EF\u4E8B\u9879 \u884C\u653F\u5904\u7F5A\u4E8B\u9879 \u884C\u653F\u5F3A\u5236\u4E8B\u9879 \u590D\u8BAE\u673A\u5173 \u8BA1\u5212\u603B\u7ED3 \u89C4\u5212\u8BA1\u5212 \u89C4\u5212\u603B\u7ED3 \u8BA1\u5212\u89C4\u5212 \u5DE5\u4F5C\u8BA1\u5212 \u5E74\u5EA6\u8BA1\u5212 \u53D1\u5C55\u8BA1\u5212 \u89C4\u5212\u53CA\u8BA1\u5212 \u8BA1\u5212\u7C7B \u8BA1\u5212\u4FE1\u606F \u4E0D\u4E88\u53D7\u7406 \u4E0D\u53D7\u7406 \u5907\u6848\u767B\u8BB0 \u6309\u65F6\u529E\u7ED3\u7387 \u6309\u671F\u529E\u7ED3\u7387 \u5230\u671F\u529E\u7ED3\u7387 \u9650\u671F\u529E\u7ED3\u7387 \u65F6\u9650\u5185\u529E\u7ED3\u7387 \u53CA\u65F6\u529E\u7ED3\u7387 \u6309\u65F6\u7B54\u590D\u7387 \u6309\u671F\u7B54\u590D\u7387 \u4F9D\u6CD5\u7B54\u590D\u7387 \u6709\u6548\u671F \u6709\u6548\u6027 \u6709\u6548\u63D0\u5347 \u516C\u5F00\u680F \u516C\u5F00\u5E73\u53F0 \u516C\u5F00\u76EE\u5F55 \u516C\u5F00\u6307\u5357 \u516C\u5F00\u5C5E\u6027 \u516C\u5F00\u4E13\u680F \u6708\u4EFD \u8FD1\u5E73",
  filler: "\u7684 \u4E86 \u5171 \u5171\u8BA1 \u5408\u8BA1 \u603B\u8BA1 \u4E3A \u8FBE \u8FBE\u5230 \u8FBE\u6210 \u7EA6 \u8FD1 \u8D85 \u903E \u4E0D\u8DB3 \u4E0D\u5230 \u5C11\u4E8E \u8D85\u8FC7 \u5C06\u8FD1 \u7A81\u7834 \u4EF6 \u4EF6\u6570 \u6570 \u6570\u91CF \u603B\u6570 \u603B\u91CF \u6848\u4EF6 \u6848 \u672C\u90E8\u95E8 \u672C\u5355\u4F4D \u672C\u673A\u5173 \u4E8B\u9879 \u60C5\u51B5 \u60C5\u5F62 \u5404\u7C7B \u653F\u5E9C \u653F\u5E9C\u4FE1\u606F \u653F\u5E9C\u4FE1\u606F\u516C\u5F00 \u4FE1\u606F\u516C\u5F00 \u6709 \u5DF2 \u5747 \u5168\u90E8 \u5904\u7406\u51B3\u5B9A \u51B3\u5B9A \u4F5C\u51FA \u5B9E\u65BD \u53D1\u751F \u4EA7\u751F \u6536\u53D6 \u91D1\u989D \u603B\u989D \u6536\u8D39 \u4EFB\u4F55 \u63D0\u51FA \u63D0\u4EA4 \u88AB\u63D0\u8D77 \u88AB \u5F15\u53D1 \u5F15\u8D77 \u6309\u65F6 \u6309\u671F \u53CA\u65F6 \u4F9D\u6CD5 \u4FDD\u6709\u91CF \u7533\u8BF7\u4EBA \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u4EBA \u884C\u653F \u662F \u81F3 \u5230 \u4E2A \u201C \u201D \u53BF \u5E02 \u533A \u5C40"
};
var NAMED2 = {
  // What was got and what was dealt with may be two numbers of one sentence.
  receive: {
    got: "\u6536\u5230 \u53D7\u7406 \u53D7\u7406\u91CF \u63A5\u6536\u91CF \u63A5\u6536 \u63A5\u5230 \u5171\u6536",
    handled: "\u6536\u529E \u529E\u7406 \u5904\u7406 \u63A5\u529E \u627F\u529E \u529E\u7406\u7B54\u590D \u7B54\u590D\u529E\u7406"
  },
  group: {
    granted: "\u4E88\u4EE5\u516C\u5F00 \u540C\u610F\u516C\u5F00 \u51C6\u4E88\u516C\u5F00",
    partial: "\u90E8\u5206\u516C\u5F00 \u90E8\u5206\u4E88\u4EE5\u516C\u5F00 \u4E88\u4EE5\u90E8\u5206\u516C\u5F00 \u540C\u610F\u90E8\u5206\u516C\u5F00",
    denied: "\u4E0D\u4E88\u516C\u5F00 \u4E0D\u540C\u610F\u516C\u5F00",
    unavailable: "\u65E0\u6CD5\u63D0\u4F9B \u4FE1\u606F\u65E0\u6CD5\u63D0\u4F9B",
    rejected: "\u4E0D\u4E88\u5904\u7406",
    closed: "\u5176\u4ED6\u5904\u7406 \u5176\u5B83\u5904\u7406"
  },
  ground: {
    "denied.secret": "\u56FD\u5BB6\u79D8\u5BC6 \u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6 \u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6",
    "denied.law": "\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00 \u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00 \u6CD5\u5F8B\u6CD5\u89C4\u7981\u6B62\u516C\u5F00 \u5176\u4ED6\u6CD5\u5F8B\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
    "denied.stability": "\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A \u5371\u53CA\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A",
    "denied.third-party": "\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA \u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA",
    "denied.internal": "\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F \u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F \u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F",
    "denied.process": "\u8FC7\u7A0B\u6027\u4FE1\u606F \u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F \u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F",
    "denied.enforcement": "\u6267\u6CD5\u6848\u5377 \u884C\u653F\u6267\u6CD5\u6848\u5377 \u884C\u653F\u6267\u6CD5\u6848\u4EF6 \u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377",
    "denied.inquiry": "\u884C\u653F\u67E5\u8BE2\u4E8B\u9879",
    "unavailable.unclear": "\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E \u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E \u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E",
    "unavailable.not-held": "\u672C\u673A\u5173\u4E0D\u638C\u63E1 \u4E0D\u638C\u63E1 \u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F",
    "unavailable.not-made": "\u6CA1\u6709\u73B0\u6210\u4FE1\u606F \u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C \u9700\u8981\u53E6\u884C\u5236\u4F5C \u9700\u53E6\u884C\u5236\u4F5C",
    "rejected.complaint": "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9 \u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B \u4FE1\u8BBF\u6295\u8BC9\u4E3E\u62A5\u7C7B",
    "rejected.repeat": "\u91CD\u590D\u7533\u8BF7 \u5C5E\u4E8E\u91CD\u590D\u7533\u8BF7",
    "rejected.publication": "\u516C\u5F00\u51FA\u7248\u7269",
    "rejected.excessive": "\u5927\u91CF\u53CD\u590D\u7533\u8BF7",
    "closed.uncorrected": "\u903E\u671F\u4E0D\u8865\u6B63 \u903E\u671F\u672A\u8865\u6B63 \u7533\u8BF7\u4EBA\u903E\u671F\u4E0D\u8865\u6B63"
  },
  applicant: {
    natural: "\u81EA\u7136\u4EBA \u516C\u6C11",
    org: "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7 \u6CD5\u4EBA\u548C\u5176\u4ED6\u7EC4\u7EC7 \u6CD5\u4EBA\u6216\u8005\u5176\u4ED6\u7EC4\u7EC7 \u6CD5\u4EBA\u53CA\u5176\u4ED6\u7EC4\u7EC7 \u6CD5\u4EBA\u3001\u5176\u4ED6\u7EC4\u7EC7 \u6CD5\u4EBA \u6CD5\u4EBA\u7EC4\u7EC7 \u6CD5\u4EBA\u673A\u6784",
    business: "\u5546\u4E1A\u4F01\u4E1A",
    research: "\u79D1\u7814\u673A\u6784",
    nonprofit: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7",
    legal: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784"
  },
  decision: { permits: "\u884C\u653F\u8BB8\u53EF", penalties: "\u884C\u653F\u5904\u7F5A", coercion: "\u884C\u653F\u5F3A\u5236" },
  outcome: {
    upheld: "\u7EF4\u6301 \u7ED3\u679C\u7EF4\u6301",
    corrected: "\u7EA0\u6B63 \u7ED3\u679C\u7EA0\u6B63 \u88AB\u7EA0\u6B63 \u7EA0\u9519 \u88AB\u7EA0\u9519",
    other: "\u5176\u4ED6\u7ED3\u679C \u5176\u5B83\u7ED3\u679C",
    pending: "\u5C1A\u672A\u5BA1\u7ED3 \u672A\u5BA1\u7ED3"
  }
};

// lib/narrative/lexicon.ts
var byFirst;
function wordAt(text, start) {
  byFirst ??= index();
  return byFirst.get(text[start])?.find((word) => word.text.length === 1 || text.startsWith(word.text, start));
}
function index() {
  const words2 = [];
  const add2 = (list, kind, key = "") => {
    for (const text of list.split(" ")) words2.push({ text, kind, key });
  };
  for (const [kind, list] of Object.entries(WORDS3)) add2(list, kind);
  for (const [kind, named] of Object.entries(NAMED2)) {
    for (const [key, list] of Object.entries(named)) add2(list, kind, key);
  }
  const found = /* @__PURE__ */ new Map();
  for (const word of words2.sort((a, b) => b.text.length - a.text.length)) {
    const first = word.text[0];
    const known2 = found.get(first);
    if (known2) known2.push(word);
    else found.set(first, [word]);
  }
  return found;
}

// lib/narrative/tokens.ts
var MARKS3 = [",", ";", "\u3002", "(", ")", "\u3001", ":"];
var PUNCTUATION2 = new Set(MARKS3);
function isMark(kind) {
  return PUNCTUATION2.has(kind);
}
var NUMERALS2 = new Set("\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343");
var BODY2 = /[\u4e00-\u9fff]{2}(?<![我本该全各布格当结年月公])[局厅]$|(?:卫健|发改|国资|经信)委$/;
var NO_BODY = "\u9762\u52BF\u90E8\u9650";
var JOINS = /* @__PURE__ */ new Set(["\u548C", "\u53CA", "\u4E0E", "\u6216"]);
var LONGEST_TITLE = 80;
var YEAR3 = /(20\d\d)(?:年度?|-|—)/y;
var YEARS = /20\d\d年?度?[-—~至到]{1,2}20\d\d年度?/y;
var DATE = /\d{1,2}月(?:份|\d{1,2}日|底|末)?|\d{1,2}日/y;
var AS_OF = /截[至止到](?:20\d\d年)?$/;
var MONTHS = /\d{1,2}(?:月份?)?[-—至到]\d{1,2}月份?/y;
function yearKind(mentioned, year) {
  if (year === null || mentioned === year) return "thisYear";
  if (mentioned === year - 1) return "lastYear";
  return mentioned === year + 1 ? "nextYear" : "otherYear";
}
function isBody2(text, at) {
  return BODY2.test(text.slice(Math.max(0, at - 2), at + 1)) && !NO_BODY.includes(text[at + 1] ?? "\u3002");
}
function tokenize(text, year) {
  const tokens = [];
  let gap = -1;
  let closing2 = -1;
  const push2 = (kind, start, end, key = "", figure2 = null) => {
    if (gap >= 0) tokens.push({ kind: "other", start: gap, end: start, key: "", figure: null });
    gap = -1;
    if (kind) tokens.push({ kind, start, end, key, figure: figure2 });
  };
  for (let i = 0; i < text.length; ) {
    const letter = text[i];
    if (PUNCTUATION2.has(letter)) {
      push2(letter, i, i + 1);
      i++;
      continue;
    }
    if (letter === "\u300A") {
      if (closing2 < i) closing2 = text.indexOf("\u300B", i);
      if (closing2 < 0) closing2 = Number.POSITIVE_INFINITY;
      if (closing2 < i + LONGEST_TITLE) {
        if (gap < 0) gap = i;
        i = closing2 + 1;
        continue;
      }
    }
    if (isDigit(letter)) {
      i = readNumber(text, i, year, push2, () => {
        if (gap < 0) gap = i;
      });
      continue;
    }
    if (NUMERALS2.has(letter)) {
      const figure2 = readFigure2(text, i);
      if (figure2) {
        push2("figure", i, i + figure2.length, "", figure2);
        i += figure2.length;
        continue;
      }
    }
    if (letter === "\u8F6C" && isDigit(text[i + 1])) {
      push2("carry", i, i + 1);
      i++;
      continue;
    }
    if ("\u5C40\u5385\u59D4".includes(letter) && isBody2(text, i)) {
      push2("scope", i, i + 1, text.slice(i - 2, i + 1));
      i++;
      continue;
    }
    if (letter === "\u4E2D" && ",:".includes(text[i + 1] ?? "\u3002") && follows2(tokens, i, "figure")) {
      push2("among", i, i + 1);
      i++;
      continue;
    }
    const word = wordAt(text, i);
    if (word?.text === "\u529E\u4EF6" && follows2(tokens, i, "request")) {
      push2(null, i, i + 2);
      i += 2;
      continue;
    }
    if (word && word.kind !== "other" && !isNoun(word, text, i)) {
      push2(word.kind === "filler" ? null : word.kind, i, i + word.text.length, word.key);
      i += word.text.length;
    } else if (!word && JOINS.has(letter)) {
      push2("\u3001", i, i + 1);
      i++;
    } else {
      if (gap < 0) gap = i;
      i += word?.text.length ?? 1;
    }
  }
  push2(null, text.length, text.length);
  return tokens;
}
function follows2(tokens, at, kind) {
  const last = tokens.at(-1);
  return last?.kind === kind && last.end === at;
}
function isNoun({ text: word }, text, at) {
  const next = text[at + 2] ?? "\u3002";
  return word === "\u8BA1\u5212" && (isDigit(next) || "\u7C7B\u4FE1\u4E66\u7B49\u3001".includes(next));
}
function readNumber(text, start, year, push2, skip) {
  const at = (pattern2) => {
    pattern2.lastIndex = start;
    return pattern2.exec(text);
  };
  const months = at(MONTHS);
  if (months) {
    push2(/^1\D+12月/.test(months[0]) ? null : "period", start, start + months[0].length);
    return start + months[0].length;
  }
  const years = at(YEARS);
  if (years) {
    push2("period", start, start + years[0].length);
    return start + years[0].length;
  }
  const named = at(YEAR3);
  if (named) {
    push2(yearKind(Number(named[1]), year), start, start + named[0].length);
    return start + named[0].length;
  }
  const date = at(DATE);
  if (date) {
    const isWhole3 = date[0].startsWith("12\u6708") && AS_OF.test(text.slice(Math.max(0, start - 8), start));
    push2(/月份?$/.test(date[0]) && !isWhole3 ? "period" : null, start, start + date[0].length);
    return start + date[0].length;
  }
  const figure2 = readFigure2(text, start);
  if (figure2) {
    push2("figure", start, start + figure2.length, "", figure2);
    return start + figure2.length;
  }
  skip();
  let end = start;
  while (isDigit(text[end]) || text[end] === "." || text[end] === "," || text[end] === "-") end++;
  return end;
}

// lib/narrative/topics.ts
var TOPICS = /* @__PURE__ */ new Set([
  "request",
  "normative",
  "regulation",
  "decision",
  "fee",
  ...PROCEEDINGS,
  "group",
  "otherMatter"
]);
var REVIEWS3 = new Set(PROCEEDINGS);
function sentenceOf(passage, tokens, from2, before) {
  const topics = [];
  let topic = before === "" && tellsOfRequests(tokens) ? "request" : before;
  let words2 = "";
  const printed2 = passage.folded.text.slice(from2, tokens.at(-1)?.end);
  const disclosed = printed2.search(DISCLOSURE);
  const disclosure = disclosed >= 0 || before === "request" || REVIEWS3.has(before);
  const narrowed2 = from2 + (NARROWED.exec(printed2)?.[1]?.length ?? 0);
  for (const { kind, start } of tokens) {
    topics.push(topic);
    if (TOPICS.has(kind)) {
      if (kind !== "group" || topic === "") topic = kind;
      if (REVIEWS3.has(kind) && (!disclosure || start < narrowed2 || isOfOtherActs(passage, start)))
        topic = "otherMatter";
    }
    words2 += isMark(kind) ? kind : codeOf(kind);
  }
  topics.push(topic);
  return { passage, tokens, words: words2, topics };
}
function tellsOfRequests(tokens) {
  const groups = new Set(tokens.flatMap(({ kind, key }) => kind === "group" ? key : []));
  return groups.size > 1 && !tokens.some(({ kind }) => kind === "otherMatter");
}
var NARROWED = /^((?:(?!信息公开|依申请)[^。]){0,80}(?:复议|诉讼)(?:(?!信息公开|依申请)[^。]){0,24}\d(?:(?!信息公开|依申请|均|全部|都是)[^。]){0,24}?)(?:与|因|涉及|涉|属于|为)?(?:政府|政务)?(?:信息公开|依申请)/;
var DISCLOSURE = /信息公开|依申请/;
var CAUSE = /[因对][^因对。;]{2,30}$/;
function isOfOtherActs({ folded }, at) {
  const cause = CAUSE.exec(folded.text.slice(Math.max(0, at - 32), at))?.[0];
  if (cause === void 0 || /公开|申请|答复|信息/.test(cause)) return false;
  return /行为|处罚|许可|强制|案件|征收|拆迁|决定|登记|不服/.test(cause);
}

// lib/narrative/block.ts
var MOST_TOKENS = 300;
var NUMBERED2 = /^(?:[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])/;
var SHORT2 = 40;
var WORTH = /[\d%０-９无未]|没有|[一二两三四五六七八九十百]余?[件起宗条份]/;
function* readBlock(passage, subject, facts, year, issuer, checks) {
  const { block } = passage;
  const numbered = NUMBERED2.test(block.text) || block.kind === "heading";
  let current = numbered ? "" : subject;
  if (!numbered && !WORTH.test(block.text)) return subject;
  const { text } = passage.folded;
  const tokens = tokenize(text, year).filter(
    (token) => token.kind !== "scope" || !isIssuer(issuer ?? "", token.key, text.slice(token.start, token.end))
  );
  let topic = current;
  const sentences = [];
  for (let begin = 0; begin < tokens.length; ) {
    let end = begin;
    while (end < tokens.length - 1 && end < begin + MOST_TOKENS - 1 && tokens[end]?.kind !== "\u3002")
      end++;
    const slice = tokens.slice(begin, end + 1);
    const from2 = tokens[begin - 1]?.end ?? 0;
    const sentence = sentenceOf(passage, slice, from2, topic === "otherMatter" ? current : topic);
    topic = sentence.topics[slice.length] ?? "";
    if (numbered && begin === 0)
      current = text.length <= SHORT2 || topic !== "otherMatter" ? topic : "";
    sentences.push(sentence);
    begin = end + 1;
    yield;
  }
  checks.push(...yield* checkSentences(sentences, facts));
  return current;
}
function* checkSentences(sentences, facts) {
  const claims = [];
  const text = joined(sentences);
  if (!text || !pattern`[figure none]`.test(text.words)) return [];
  let scoped = false;
  for (const sentence of sentences) {
    if (!pattern`[figure none]`.test(sentence.words)) continue;
    if (pattern`area`.test(sentence.words)) scoped = false;
    const own = claimFigures(sentence, facts, scoped);
    scoped ||= own.some((claim) => claim.scoped && !claim.lenient);
    claims.push(...own);
    yield;
  }
  if (!text.words.includes(codeOf("figure"))) return holdClaims(claims, /* @__PURE__ */ new Set());
  const parted2 = checkParts(text, claims);
  yield;
  const told3 = holdClaims(claims, parted2.explained);
  return [...told3, ...checkRates(text, parted2.lists, claims, facts), ...parted2.checks];
}
function joined(sentences) {
  const [first] = sentences;
  if (!first || sentences.length === 1) return first ?? null;
  return {
    passage: first.passage,
    tokens: sentences.flatMap(({ tokens }) => tokens),
    words: sentences.map(({ words: words2 }) => words2).join(""),
    topics: sentences.flatMap(({ topics, tokens }) => topics.slice(0, tokens.length))
  };
}
function isIssuer(issuer, key, printed2) {
  if (key === "") {
    const isOffice = /办公[厅室]$/.test(issuer);
    return issuer.includes(printed2) || isOffice && /^(?:代表|名义|[市区县]?本级|政府办)$/.test(printed2);
  }
  let at = -1;
  return [...key].every((letter) => {
    at = issuer.indexOf(letter, at + 1);
    return at >= 0;
  });
}

// lib/narrative/dated.ts
var DATED = new RegExp(
  [
    `(?:^|\u3002)(?:[(]?[${NUMERALS}\\d]{1,3}[)\u3001.,])?`,
    "(?:[^\u3002,;\\d]{2,20}(?:\u60C5\u51B5|\u65B9\u9762|\u5DE5\u4F5C|\u516C\u5F00|\u7533\u8BF7|\u7BA1\u7406|\u5EFA\u8BBE|\u4FDD\u969C)[\u3002:])?",
    "(20\\d\\d)\u5E74\u5EA6?,?(?=\u6211|\u672C|\u5168[\u53BF\u5E02\u533A\u7701\u9547\u4E61\u5E74]|[\u53BF\u5E02\u533A\u9547\u4E61\u5171]|\u8857\u9053|\u7D2F\u8BA1|\u901A\u8FC7|\u53D7\u7406|\u6536\u5230|\u4E3B\u52A8\u516C\u5F00|\u672A\u6536\u5230)",
    "([^\u3002]{0,160})"
  ].join(""),
  "g"
);
var OPENED = new RegExp(
  String.raw`^(?:[(]?[${NUMERALS}\d]{1,3}[)、.,])?(20\d\d)年(?:度|来|以来)?,[^,。;\d]{2,24}(?:[局厅委办会院镇乡县区市队社]|街道|政府|中心|机关|单位|我[^,。]{1,2})(?:在[^。\d]{2,40},)?(?:高度重视|始终坚持|认真|严格|深入|全面|切实|坚持|围绕|以习近平|按照|紧紧围绕|贯彻|积极|持续|不断|扎实)[^。]{4,200}(?:公开|透明)`
);
var TELLS = /(?:收到|受理|接收|接到|办理|办结|答复|公开|发布)[^。]{0,40}?\d(?:件|条|篇|份)|未收到|没有收到/;
var MEANT = /同比|相比|较|比上|上一?年|去年|今年|本年|结转|转结|考核|评估|测评|评比|荣获|获评|排名|年报|年度报告|整改|通报|问题|将|计划|拟|预计|目标|印发的|出台的|制定的|以来|年底|截至|截止|至20|-20/;
var EARLIER2 = 3;
var YEAR4 = 5;
var Dated = class {
  constructor(year) {
    this.year = year;
  }
  year;
  #found = [];
  #told = false;
  read(passage) {
    const { text } = passage.folded;
    if (text.includes(`${this.year}\u5E74`) || /今年|本年/.test(text)) {
      this.#told = true;
      return;
    }
    if (MEANT.test(text)) return;
    const opened = OPENED.exec(text);
    if (opened && this.#isNear(Number(opened[1]))) {
      const start = text.indexOf(opened[1]);
      this.#tell(phraseBetween(passage, start, start + YEAR4), Number(opened[1]));
      return;
    }
    for (const match of text.matchAll(DATED)) {
      const found = Number(match[1]);
      const said = match[2] ?? "";
      if (!this.#isNear(found)) continue;
      if (!TELLS.test(said)) continue;
      const end = match.index + match[0].length;
      const start = match.index + match[0].lastIndexOf(match[1], match[0].length - said.length);
      this.#tell(phraseBetween(passage, start, end), found);
    }
  }
  /** Whether a year may be a slip of the one reported on. */
  #isNear(found) {
    return found !== this.year && found <= this.year + 1 && found >= this.year - EARLIER2;
  }
  #tell(phrase, found) {
    this.#found.push(
      checkOf(phrase, {
        rule: "text.year",
        target: "narrative",
        outcome: "fail",
        expected: this.year,
        found,
        reason: { kind: "period", holds: false }
      })
    );
  }
  /** A slip is one or two sentences; more may be a report on the other year after all. */
  checks() {
    return this.#told && this.#found.length <= 2 ? this.#found : [];
  }
};

// lib/narrative/left-overs.ts
var COUNTED2 = "[\u4EF6\u6761\u4EFD\u7BC7\u6B21\u8D77\u5B97\u9879\u671F\u4E2A]|\u4EBA\u6B21|\u4E07\u5143";
var ENDS3 = "(?=[,\uFF0C\u3002;\uFF1B\u3001\uFF09)\uFF08(]|\u5176\u4E2D|$)";
var THINGS = "\u4FE1\u606F|\u6587\u4EF6|\u89E3\u8BFB|\u7559\u8A00|\u610F\u89C1|\u5EFA\u8BAE|\u7533\u8BF7|\u6570\u636E|\u6750\u6599";
var LEFT_OVERS = [
  // `XX局`, `××件`, `20XX年`: a stand-in for a name or a figure; not a masked number, a size, a product, an address.
  {
    hint: /[XxＸｘ×✕]/,
    pattern: new RegExp(
      `(?<![A-Za-z0-9@./_-] ?)(?:20)?[Xx\uFF38\uFF58\xD7\u2715]{2,4}(?![A-Za-z0-9Xx\uFF38\uFF58\xD7\u2715@._-])(?:${COUNTED2})?`,
      "g"
    ),
    severity: "warning"
  },
  // `X件`, `202X年`.
  {
    hint: /[XxＸｘ×✕]/,
    pattern: new RegExp(
      `(?<![A-Za-z0-9@./_-] ?)[Xx\uFF38\uFF58\xD7\u2715](?:${COUNTED2})${ENDS3}|(?<!\\d)20[\\dXx\uFF38\uFF58\xD7\u2715]?[Xx\uFF38\uFF58\xD7\u2715]\u5E74`,
      "g"
    ),
    severity: "warning"
  },
  // `**条`, `□□件`, `…份`, `？条`; not emphasis around a figure, `**12**件`.
  {
    hint: /[*＊□■△▲○●〇…?？#]/,
    pattern: new RegExp(
      `(?<![\\dA-Za-z*\uFF0A${NUMERALS}${ZEROS}])(?:[*\uFF0A]{1,4}|[\u25A1\u25A0\u25B3\u25B2\u25CB\u25CF\u3007#]{1,4}|\u2026{1,2}|[?\uFF1F]{1,2})(?:${COUNTED2})${ENDS3}`,
      "g"
    ),
    severity: "warning"
  },
  // `公开信息  条`, `申请（）件`, `信息____条`: a blank where a figure should be.
  {
    hint: /[件条份篇_)）]/,
    pattern: new RegExp(
      `(?:${THINGS})(?: ?[(\uFF08] ?[)\uFF09] ?| ?_{2,9} ?[\u4EF6\u6761\u4EFD\u7BC7]?| (?=[\u6761\u4EFD\u7BC7]))(?:[\u4EF6\u6761\u4EFD\u7BC7])?${ENDS3}`,
      "g"
    ),
    severity: "warning"
  },
  // `办结 件`, `共收到申请 件`; not what there was none of.
  {
    hint: / [件条份篇次起万]/,
    pattern: /(?<![未无没][^,，。;；、]{0,24})(?:收到|受理|办结|答复|公开|发布|推送|结转|共计|合计|总计|共)(?:各类)?(?:政府信息公开|政府信息|信息公开)?(?:申请|信息)? (?:[件条份篇次起]|万元)(?=[,，。;；、]|其中|$)/g,
    severity: "warning"
  },
  // `主动公开条。`, `通知公告类信息条、`: nothing at all where the figure should be; not 条例, 头条.
  {
    hint: /条/,
    pattern: /(?:主动公开|发布|公开|推送|编发|转发|共计|总计|合计)(?:各类)?(?:政府|政务)?(?:信息)?(?:共计?|总计|合计|约)?条(?=[,，。;；、（(]|其中|$)|[\u4e00-\u9fff]信息条(?=[,，。;；、（(]|其中|$)|[\u4e00-\u9fff](?:类|动态|公开|公告|公示|政策|法规)(?:政府|政务)?(?:信息|文件)条(?=[,，。;；、（(]|其中|$)/g,
    severity: "warning"
  },
  // `（请根据实际情况填写）`, `（如无，请删除）`, `【单位名称】`: what the form says to whoever fills it in.
  {
    hint: /填|待|删|名称|数字|数量|日期|示例|[样范模][例本板]/,
    pattern: new RegExp(
      `[(\uFF08\u3010\u3014[](?:${[
        "[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,12}(?:\u6839\u636E|\u6309\u7167?|\u7ED3\u5408|\u4F9D\u636E?|\u89C6)[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,10}(?:\u5B9E\u9645|\u5177\u4F53|\u771F\u5B9E|\u81EA\u8EAB)[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,6}(?:\u586B\u5199|\u586B\u62A5|\u586B\u5165|\u586B\u5217|\u8865\u5145|\u4FEE\u6539|\u8C03\u6574|\u589E\u5220|\u5220\u51CF|\u8868\u8FF0|\u63CF\u8FF0)",
        "(?:\u6CE8[:\uFF1A])?(?:\u6B64\u5904|\u8FD9\u91CC|\u672C\u6BB5|\u8BE5\u5904|\u4EE5\u4E0A|\u4E0B\u540C)?[,\uFF0C]?(?:\u8BF7|\u9700|\u5E94|\u81EA\u884C|\u5982\u5B9E|\u636E\u5B9E){1,2}(?:\u81EA\u884C|\u5982\u5B9E|\u636E\u5B9E)?(?:\u586B\u5199|\u586B\u62A5|\u586B\u5165|\u586B\u5217|\u8865\u5145|\u63D2\u5165|\u66FF\u6362|\u5220\u9664)(?:\u5177\u4F53|\u76F8\u5173|\u5B9E\u9645|\u51C6\u786E|\u771F\u5B9E)?(?:\u6570\u5B57|\u6570\u636E|\u6570\u91CF|\u6570\u503C|\u60C5\u51B5|\u5185\u5BB9|\u5355\u4F4D|\u540D\u79F0|\u65E5\u671F|\u5E74\u4EFD|\u65F6\u95F4|(?=[)\uFF09\u3011\u3015\\]]))",
        "(?:\u6B64\u5904|\u8FD9\u91CC|\u8BE5\u5904)(?:\u586B\u5199|\u586B\u5165|\u8865\u5145|\u63D2\u5165|\u6DFB\u52A0)[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,12}",
        '(?:[\u5982\u82E5])(?:\u679C)?(?:\u65E0|\u6CA1\u6709|\u4E0D\u6D89\u53CA)[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,8}(?:\u5220\u9664|\u5220\u53BB|\u586B\u5199?[\u201C"]?[0\u96F6\u65E0]|\u4E0D\u586B|\u53EF\u4E0D\u5199)[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,6}',
        "(?:\u6570[\u636E\u5B57]|\u6570\u91CF|\u5185\u5BB9|\u60C5\u51B5)?(?:\u6709)?\u5F85(?:\u8865\u5145?|\u586B\u5199?|\u5B9A|\u6838\u5B9E|\u786E\u8BA4|\u5B8C\u5584|\u66F4\u65B0|\u7EDF\u8BA1)(?:\u6570[\u636E\u5B57]|\u5185\u5BB9)?",
        "(?:\u586B\u5199?|\u8F93\u5165)(?:\u5177\u4F53|\u5B9E\u9645)?(?:\u5355\u4F4D|\u90E8\u95E8|\u673A\u5173|\u673A\u6784)?(?:\u540D\u79F0|\u5168\u79F0)|(?:\u5177\u4F53|\u5B9E\u9645)(?:\u6570\u5B57|\u6570\u91CF|\u6570\u503C)|\u586B\u7A7A"
      ].join(
        "|"
      )})[^()\uFF08\uFF09\u3010\u3011\u3014\u3015[\\]]{0,4}[)\uFF09\u3011\u3015\\]]|[\u3010\u3014[](?:(?:\u5355\u4F4D|\u90E8\u95E8|\u673A\u5173|\u673A\u6784)(?:\u540D\u79F0|\u5168\u79F0)?|\u6570\u5B57|\u6570\u91CF|\u65E5\u671F|\u5E74\u4EFD)[\u3011\u3015\\]]`,
      "g"
    ),
    severity: "warning"
  },
  // An alternative of the form, or of the draft, that should have been struck out.
  {
    hint: /或/,
    pattern: /[(（]或[^()（）]{0,20}[\d无未][^()（）]{0,40}[)）]/g,
    severity: "notice"
  }
];
var QUOTING = /[“"‘《「][^“”"‘’《》「」]{0,30}$/;
var QUOTE = 31;
var OWNER2 = new RegExp(`[${HAN}]{1,10} ?$`);
function checkLeftOvers(block) {
  const { text } = block;
  const found = LEFT_OVERS.flatMap(
    ({ hint, pattern: pattern2, severity }) => hint.test(text) ? [...text.matchAll(pattern2)].map((match) => ({ match, severity })) : []
  );
  found.sort((a, b) => a.match.index - b.match.index);
  let told3 = 0;
  return found.flatMap(({ match, severity }) => {
    const end = match.index + match[0].length;
    if (match.index < told3) return [];
    const before = text.slice(Math.max(told3, match.index - QUOTE), match.index);
    told3 = end;
    const owner = /^[(（【〔[]/.test(match[0]) ? null : OWNER2.exec(before);
    const start = match.index - (owner?.[0].length ?? 0);
    return checkOf(
      { block, start, end },
      {
        rule: "text.placeholder",
        target: "narrative",
        outcome: "fail",
        severity: QUOTING.test(before) ? "notice" : severity,
        reason: { kind: "left-over" }
      }
    );
  });
}

// lib/narrative/repeated.ts
var COUNT = /(?<![\d.,-])(\d{1,9})(条|件|篇|份|期|次|场|个|起|宗|例)(?!月|工作日)/g;
var LONGEST3 = 70;
var HEADING2 = 30;
var LEAST2 = 6;
var NUMBERED3 = new RegExp(`^(?:[(]?[${NUMERALS}\\d]{1,3}[)\u3001.,]|[${NUMERALS}]\u662F)`);
var TIMES = /20\d\d年度?|全年|本年度?|今年(?:以来)?|年内/g;
var FILLERS = /我[局县市区镇乡委办街省厅]|本[局机关单位部门]+|各类|共计?|合计|总计|累计|的|政府|政务|了|已|为|有/g;
var LIMITED = /历年|以来|截[至止]|同比|较|比上|上一?年|去年|增加|减少|增长|下降|季度|半年|月|其中|各[乡镇街区县部单]|部门|下属|直属|本级/;
var IN_TABLES = /申请|复议|诉讼|规范性文件|规章|许可|处罚|强制|收费|结转|办结|答复/;
var PLACE = /网|微信|微博|公众号|平台|新媒体|公报|栏|抖音|客户端|视频号/;
var Repeated = class {
  constructor(year) {
    this.year = year;
  }
  year;
  #told = /* @__PURE__ */ new Map();
  #found = [];
  read(passage) {
    const { text } = passage.folded;
    const heading = /^[^。]*/.exec(text.slice(text.startsWith("(") ? 4 : 0, HEADING2))?.[0] ?? "";
    for (const match of text.matchAll(COUNT)) {
      const before = text.slice(Math.max(0, match.index - LONGEST3), match.index);
      const sentence = /[^。;]*$/.exec(before)?.[0] ?? "";
      const clause = /[^,:()]*$/.exec(sentence)?.[0] ?? "";
      const key = this.#keyOf(sentence, clause);
      if (key === null) continue;
      const alone = /^(?:[^,]{0,6}年度?,)?[^,]*$/.test(sentence);
      if (!PLACE.test(key) && (!alone || PLACE.test(heading))) continue;
      const id = `${key} ${match[2]}`;
      const end = match.index + match[0].length;
      const start = match.index - clause.length;
      const statement = { passage, value: Number(match[1]), start, end, alone };
      const first = this.#told.get(id);
      if (!first) this.#told.set(id, statement);
      else if (first.passage !== passage && (first.alone || alone)) this.#tell(first, statement);
    }
  }
  checks() {
    return this.#found;
  }
  /** The words of a statement without times and fillers; null where it may be one of a part. */
  #keyOf(sentence, clause) {
    if (LIMITED.test(sentence) || IN_TABLES.test(clause)) return null;
    for (const [year] of sentence.matchAll(/20\d\d(?=年)/g))
      if (this.year === null || Number(year) !== this.year) return null;
    const key = clause.replace(NUMBERED3, "").replace(TIMES, "").replace(FILLERS, "");
    return key.length < LEAST2 || /\d/.test(key) ? null : key;
  }
  #tell(first, second) {
    const holds2 = first.value === second.value;
    this.#found.push(
      checkOf(phraseBetween(second.passage, second.start, second.end), {
        rule: "text.repeated",
        target: "narrative",
        outcome: holds2 ? "pass" : "fail",
        expected: first.value,
        found: second.value,
        reason: { kind: "repeated", holds: holds2 }
      })
    );
  }
};

// lib/narrative/years.ts
var PERIOD2 = /(?:统计|数据|报告)[^。;]{0,14}?(?:期限|时限|时间|周期|区间|起止)[^。;\d]{0,8}(20\d\d)年1月1日[^。;\d]{0,6}(?:(20\d\d)年)?12月31日/;
var PLANS2 = /(?:^|。)(?:[^。;\d]{1,16},)?(20\d\d)年度?,?[^。;]{0,18}?(?:将(?:进一步|继续|持续|着力|重点|从以下|不断|加大|加强|认真|严格|坚持|聚焦|围绕|紧扣|按照|以)|计划|拟)/;
function checkPeriod(passage, year) {
  const match = PERIOD2.exec(passage.folded.text);
  if (!match) return [];
  const found = [match[1], match[2] ?? match[1]].map(Number).find((one) => one !== year) ?? year;
  const holds2 = found === year;
  return [
    checkOf(phraseBetween(passage, match.index, match.index + match[0].length), {
      rule: "text.year",
      target: "narrative",
      outcome: holds2 ? "pass" : "fail",
      expected: year,
      found,
      reason: { kind: "period", holds: holds2 }
    })
  ];
}
function checkPlans(passage, year) {
  const match = PLANS2.exec(passage.folded.text);
  if (!match || Number(match[1]) !== year) return [];
  const start = match.index + (match[0].startsWith("\u3002") ? 1 : 0);
  return [
    checkOf(phraseBetween(passage, start, match.index + match[0].length), {
      rule: "text.year",
      target: "narrative",
      outcome: "fail",
      severity: "notice",
      expected: year + 1,
      found: year,
      reason: { kind: "plans-dated" }
    })
  ];
}

// lib/narrative/index.ts
var LEAST_HEADED = 2;
var FIRST2 = /^一 ?[、.．,，]/;
var OVERVIEW2 = /^[^，。；：:,;]{0,20}(?:概况|概述|(?:总体|基本|整体)(?:工作)?情况)$/;
var DATES = /20\d\d年|今年|本年/;
var PROBLEMS = /^[三四五六] ?[、.．,，][^。]*(?:问题|不足|改进|打算|下一步)/;
function* checkNarrative(blocks, { form: read2, facts: list, year, issuer, isReport }) {
  const checks = [];
  const form = read2 ?? FORMS[0];
  if (!isReport || !form) return checks;
  const facts = new Facts(list, form);
  const texts = blocks.filter((block) => block.kind !== "table");
  const sections = texts.map((block) => sectionOf(block, form));
  const headed = new Set(sections.filter((section2) => section2 >= 0)).size;
  if (list.length === 0 && headed < LEAST_HEADED) return checks;
  let section = headed > 0 ? -1 : 0;
  let subject = "";
  const repeated2 = new Repeated(year);
  const dated = year === null ? null : new Dated(year);
  for (const [i, block] of texts.entries()) {
    section = sectionAt(block, sections[i] ?? -1, section, form.plans);
    const passage = passageOf(block);
    if (section < 0) {
      if (year !== null && block.text.includes("12")) {
        checks.push(...checkPeriod(passage, year));
      }
      continue;
    }
    checks.push(...checkLeftOvers(block));
    if (year !== null) {
      if (block.text.includes("12")) checks.push(...checkPeriod(passage, year));
      if (section === form.plans && block.text.includes(String(year)))
        checks.push(...checkPlans(passage, year));
    }
    if (section < form.plans && DATES.test(block.text)) dated?.read(passage);
    if (section < form.plans && /\d/.test(block.text)) repeated2.read(passage);
    if (section !== form.plans)
      subject = yield* readBlock(passage, subject, facts, year, issuer, checks);
    yield;
  }
  checks.push(...repeated2.checks());
  const isOtherYear = checks.some(
    ({ rule, outcome, severity }) => rule === "text.year" && outcome === "fail" && severity === "warning"
  );
  return isOtherYear || !dated ? checks : [...checks, ...dated.checks()];
}
function sectionAt({ text }, own, before, plans) {
  if (own >= 0) return own;
  if (text.length > SHORT2) return before;
  if (before < 0 && (FIRST2.test(text) || OVERVIEW2.test(text))) return 0;
  return before >= 0 && before < plans && PROBLEMS.test(text) ? plans : before;
}
function passageOf(block) {
  let folded;
  return {
    block,
    get folded() {
      folded ??= fold(block.text);
      return folded;
    }
  };
}

// lib/check/cells.ts
var CellSumBuilder = class {
  tables = [];
  rows = [];
  columns = [];
  labels = [];
  values = [];
  weights = [];
  places = [];
  add(at, label, value, weight, place) {
    this.tables.push(at.table);
    this.rows.push(at.row);
    this.columns.push(at.column);
    this.labels.push(label);
    this.values.push(value);
    this.weights.push(weight);
    this.places.push(place);
  }
  finish(total2) {
    const { tables, rows: rows2, columns: columns2, labels: labels2, values, weights, places } = this;
    return { total: total2, tables, rows: rows2, columns: columns2, labels: labels2, values, weights, places };
  }
};

// lib/page/cell-places.ts
function cellPlaces(blocks) {
  let numbers2;
  const rowsOf = /* @__PURE__ */ new Map();
  return (block, row, column2) => {
    if (!numbers2) {
      numbers2 = /* @__PURE__ */ new Map();
      for (const one of blocks) {
        if (one.kind === "table" && !isEmpty2(one)) numbers2.set(one, numbers2.size);
      }
    }
    const rows2 = rowsOf.get(block) ?? (block.grid ? plainRows(block.grid).rows : NO_ROWS);
    rowsOf.set(block, rows2);
    return { table: numbers2.get(block) ?? -1, row: rows2[row] ?? -1, column: column2 };
  };
}
var NO_ROWS = new Int32Array(0);
var isEmpty2 = ({ grid, isBlank: isBlank2 }) => grid ? plainRows(grid).isEmpty : isBlank2;

// lib/place.ts
function isSamePlace(a, b) {
  if (!a || !b) return a === b;
  const isSameRange = a.range?.[0] === b.range?.[0] && a.range?.[1] === b.range?.[1];
  return a.block === b.block && a.cell === b.cell && isSameRange;
}

// lib/relations/precision.ts
var ROUND = 3;
var ENOUGH2 = 3;
var MOST7 = 8;
var ColumnPrint = class {
  places = 0;
  padded = false;
  zeros = MOST7;
  different = /* @__PURE__ */ new Set();
  add({ value, places }) {
    if (places > this.places) this.places = places;
    if (value === 0) return;
    if (places > 0 && Math.round(value * 10 ** places) % 10 === 0) this.padded = true;
    if (this.different.size < ENOUGH2) this.different.add(value);
    while (this.zeros > 0 && value % 10 ** this.zeros !== 0) this.zeros--;
  }
  /** A zero is told as finely as the column tells anything. */
  of({ value, places }) {
    const own = -(value === 0 ? this.places : places);
    const isRound = this.zeros >= ROUND && this.different.size >= ENOUGH2;
    return {
      grain: this.padded ? own : -this.places,
      coarsest: isRound && value !== 0 ? Math.max(own, this.zeros) : own,
      padded: this.padded
    };
  }
};

// lib/relations/joined-table.ts
var ROWS_PER_STEP2 = 32;
var WIDEST = 200;
var LONGEST4 = 5e3;
var OF_YEAR2 = new RegExp(`^(?:19\\d\\d|(${YEAR}))\u5E74\u5EA6?`);
var TOTALS2 = /* @__PURE__ */ new Set(["\u5408\u8BA1", "\u603B\u8BA1"]);
function wordsOf(text) {
  const words2 = readLabel(text).words.replace(/^其中/, "").replace(OF_YEAR2, "");
  return hasHan(words2) ? words2 : "";
}
function yearInLabel(text) {
  const [, year] = OF_YEAR2.exec(readLabel(text).words) ?? [];
  return year === void 0 ? 0 : yearOf(year);
}
var JoinedTable = class {
  /** @param year that its title names, or 0 */
  constructor(year) {
    this.year = year;
  }
  year;
  rows = [];
  /** The same by column. */
  columns = [];
  over = /* @__PURE__ */ new Map();
  /** Where each label stands: row, and index in the row. */
  labels = /* @__PURE__ */ new Map();
  units = /* @__PURE__ */ new Set();
  /** Rows of figures; not those that number the columns, 1, 2, 3. */
  dataRows = [];
  /** Those of a total. */
  totalRows = [];
  width = 0;
  hasFigures = false;
  prints = /* @__PURE__ */ new Map();
  /** Unit of money that the table tells of, or null where it tells none or several. */
  get unit() {
    const [unit2 = null] = this.units;
    return this.units.size === 1 ? unit2 : null;
  }
  /**
   * Takes rows of a grid.
   * @returns false where they do not stand under this table's columns, or are too many
   */
  *add(block, grid, from2, to) {
    if (grid.width > WIDEST || this.rows.length + to - from2 > LONGEST4) return false;
    const place = this.rows.length > 0 ? this.placing(grid, from2) : inPlace;
    if (!place) return false;
    for (let row = from2; row < to; row++) {
      if (row % ROWS_PER_STEP2 === ROWS_PER_STEP2 - 1) yield;
      this.addRow(rowCellsOf(grid, row).map((cell5) => place(cell5, block, row)));
    }
    return true;
  }
  addRow(cells2) {
    const row = this.rows.push(cells2) - 1;
    if (hasData(cells2)) {
      this.dataRows.push(row);
      if (cells2.some(({ words: words2 }) => TOTALS2.has(words2))) this.totalRows.push(row);
    }
    const columns2 = [];
    for (const cell5 of cells2) for (let c = cell5.start; c < cell5.end; c++) columns2[c] = cell5;
    this.columns.push(columns2);
    cells2.forEach((cell5, index2) => {
      if (cell5.end > this.width) this.width = cell5.end;
      if (cell5.figure.kind === "number") {
        this.hasFigures = true;
        const print = this.prints.get(cell5.start) ?? new ColumnPrint();
        this.prints.set(cell5.start, print);
        print.add(cell5.figure);
      } else if (cell5.words !== "" && cell5.row === cell5.at) {
        const places = this.labels.get(cell5.words);
        if (places) places.push([row, index2]);
        else this.labels.set(cell5.words, [[row, index2]]);
      }
    });
  }
  /** How finely a cell's figure is told, among those of its column; null where it holds none. */
  printOf({ figure: figure2, start }) {
    if (figure2.kind !== "number") return null;
    return this.prints.get(start)?.of(figure2) ?? null;
  }
  cellAt(row, column2) {
    return this.columns[row]?.[column2];
  }
  /** The labels over a cell, from the nearest up: the run of words above it, figures in between passed over. */
  labelsOver(at, column2) {
    const key = at * WIDEST + column2;
    const known2 = this.over.get(key);
    if (known2) return known2;
    const found = [];
    for (let row = at - 1; row >= 0; row--) {
      const cell5 = this.cellAt(row, column2);
      if (cell5?.figure.kind === "number" && found.length > 0) break;
      if (!cell5 || cell5.words === "" || isSamePlace(found.at(-1)?.place ?? null, cell5.place))
        continue;
      found.push(cell5);
    }
    this.over.set(key, found);
    return found;
  }
  /** How the cells of a further piece stand under this table's columns. */
  placing(grid, from2) {
    const cells2 = rowCellsOf(grid, from2);
    if (this.isOtherHeader(cells2)) return null;
    if (grid.width === this.width || isHeader(cells2)) return inPlace;
    const [first] = cells2;
    const shift = this.width - grid.width;
    const figures2 = cells2.slice(1).every(({ figure: figure2 }) => figure2.kind !== "words");
    if (shift < 0 || first?.figure.kind !== "words" || !figures2) return null;
    if (this.labelEnd() !== first.end + shift) return null;
    return (cell5, block, row) => ({
      ...inPlace(cell5, block, row),
      start: cell5.start === first.start ? cell5.start : cell5.start + shift,
      end: cell5.end + shift
    });
  }
  /** The column after the last that holds labels where figures stand. */
  labelEnd() {
    let end = 0;
    for (const cells2 of this.rows) {
      if (!cells2.some(({ figure: figure2 }) => figure2.kind === "number")) continue;
      for (const cell5 of cells2) if (cell5.words !== "") end = Math.max(end, cell5.end);
    }
    return end;
  }
  isOtherHeader(cells2) {
    return isHeader(cells2) && !cells2.some(({ text }) => this.labels.has(wordsOf(text)));
  }
};
function inPlace(cell5, block, row) {
  const words2 = cell5.figure.kind === "words" ? wordsOf(cell5.text) : "";
  return { ...cell5, block, column: cell5.start, at: row, words: words2 };
}
function hasData(cells2) {
  const values = cells2.flatMap(({ figure: figure2 }) => figure2.kind === "number" ? [figure2.value] : []);
  return values.length === 1 || values.some((value, i) => value !== i + 1);
}
function isHeader(cells2) {
  if (cells2.some(({ figure: figure2 }) => figure2.kind === "number")) return false;
  const isWords = (cell5) => cell5?.figure.kind === "words";
  const pairs = cells2.filter((cell5, i) => isWords(cell5) && isWords(cells2[i + 1]));
  return pairs.length > 0 && cells2.filter(isWords).length * 2 > cells2.length;
}

// lib/relations/find.ts
var NUMBERING2 = /* @__PURE__ */ new Set(["\u884C\u6B21", "\u680F\u6B21", "\u5E8F\u53F7", "\u79D1\u76EE\u7F16\u7801", "\u79D1\u76EE\u4EE3\u7801", "\u7F16\u7801", "\u4EE3\u7801"]);
var MOST8 = 20;
function findFigure(sheet, figure2) {
  for (const find of [byRow, byColumn]) {
    for (const row of figure2.row) {
      for (const column2 of figure2.column) {
        const candidates2 = find(sheet, pathOf2(row), pathOf2(column2));
        if (candidates2.length > 0) return { candidates: candidates2, row, column: column2 };
      }
    }
  }
  return unfound(figure2);
}
function unfound({ row, column: column2 }) {
  return { candidates: [], row: row[0] ?? "", column: column2[0] ?? "" };
}
function pathOf2(label) {
  return label === "" ? [] : label.split("/").map((part) => wordsOf(part) || part);
}
function byRow(sheet, row, column2) {
  const label = row.at(-1);
  if (label === void 0) {
    const only2 = sheet.dataRows;
    return only2.length === 1 ? beside(sheet, only2[0] ?? 0, -1, column2) : [];
  }
  return (sheet.labels.get(label) ?? []).slice(0, MOST8).flatMap(([at, index2]) => {
    const cell5 = sheet.rows[at]?.[index2];
    if (!cell5 || row.length > 1 && !isUnder(sheet, at, cell5, row)) return [];
    return beside(sheet, at, index2, column2, cell5.text);
  });
}
function beside(sheet, at, index2, column2, label = "") {
  const found = [];
  const cells2 = sheet.rows[at] ?? [];
  const hasFigures = cells2.some(({ figure: figure2 }) => figure2.kind === "number");
  for (let i = index2 + 1; i < cells2.length; i++) {
    const cell5 = cells2[i];
    if (!cell5) continue;
    const over = sheet.labelsOver(at, cell5.start);
    const isColumn = column2.length === 0 ? !NUMBERING2.has(over[0]?.words ?? "") : over.length > 0 && isPath(over, column2);
    const isValue = cell5.figure.kind !== "words" || isColumn && column2.length > 0 && hasFigures;
    if (!isValue && index2 >= 0) break;
    if (!isValue || !isColumn || cell5.row !== cell5.at) continue;
    const labels2 = [label, ...over.map(({ text }) => text)];
    found.push({ cell: cell5, sheet, labels: labels2, year: yearInLabel(over[0]?.text ?? ""), depth: over.length });
  }
  const last = Math.max(...found.map(({ year }) => year));
  const latest = found.filter(({ year }) => year === last);
  if (column2.length > 0) return leastDeep(latest);
  const numbers2 = latest.filter(({ cell: cell5 }) => cell5.figure.kind === "number");
  return numbers2.length > 0 ? numbers2 : latest.slice(0, 1);
}
function byColumn(sheet, row, column2) {
  if (row.length === 0) return [];
  const { dataRows, totalRows } = sheet;
  const found = (totalRows.length > 0 ? totalRows : dataRows).slice(0, MOST8).flatMap(
    (at) => (sheet.rows[at] ?? []).flatMap((cell5) => {
      if (cell5.figure.kind === "words" || cell5.row !== cell5.at) return [];
      const over = sheet.labelsOver(at, cell5.start);
      const [first, ...rest] = over;
      const below = first && column2.length > 0 && isPath([first], column2.slice(-1));
      if (column2.length > 0 && !below) return [];
      const labels2 = over.map(({ text }) => text);
      return isPath(below ? rest : over, row) ? [{ cell: cell5, sheet, labels: labels2, depth: over.length }] : [];
    })
  );
  return leastDeep(found);
}
function leastDeep(found) {
  const least = Math.min(...found.map(({ depth }) => depth));
  return found.filter(({ depth }) => depth === least);
}
function isPath(labels2, path) {
  const wanted = [...path].reverse();
  if (labels2.length === 0 || labels2[0]?.words !== wanted[0]) return false;
  let next = 1;
  for (const { words: words2 } of labels2.slice(1)) if (words2 === wanted[next]) next++;
  return next >= wanted.length;
}
function isUnder(sheet, at, cell5, path) {
  const around = /* @__PURE__ */ new Set([...groupsBeside(sheet, at, cell5), ...groupsOver(sheet, at, cell5)]);
  return path.slice(0, -1).every((group) => around.has(group));
}
function* groupsBeside(sheet, at, { start }) {
  for (let column2 = start - 1; column2 >= 0; column2--) {
    for (let row = at; row >= 0; row--) {
      const cell5 = sheet.cellAt(row, column2);
      if (cell5?.figure.kind === "number") break;
      if (cell5?.figure.kind === "words") {
        yield cell5.words;
        break;
      }
    }
  }
}
function* groupsOver(sheet, at, { start, place }) {
  for (let row = at - 1; row >= 0; row--) {
    const cell5 = sheet.cellAt(row, start);
    if (cell5?.figure.kind !== "words" || isSamePlace(cell5.place, place)) continue;
    yield cell5.words;
    if (cell5.start === 0 && cell5.end >= sheet.width) return;
  }
}
function figureName(title, figure2, { row, column: column2 }) {
  const parts = [title, row, figure2.column.includes("") || column2 === row ? "" : column2];
  return parts.filter((part) => part !== "").map((part) => part.replaceAll("/", " ")).join(" \xB7 ");
}

// lib/relations/units.ts
var UNIT3 = MONEY.replace(/(?<=[^|])(?=[^|])/g, " ?");
var LINE = new RegExp(`\u5355 ?\u4F4D ?:? ?(?:\u4EBA\u6C11\u5E01 ?)?(${UNIT3})(?![${HAN}])`, "g");
var BRACKET = new RegExp(`[(] ?(?:\u5355 ?\u4F4D ?: ?)?(?:\u4EBA\u6C11\u5E01 ?)?(${UNIT3}) ?[)]`);
function unitsOf(text) {
  if (!text.includes("\u5143")) return [];
  return Array.from(fold2(text).matchAll(LINE), (match) => withoutSpace(match[1] ?? ""));
}
function unitInLabel(text) {
  const unit2 = text.includes("\u5143") ? BRACKET.exec(fold2(text))?.[1] : void 0;
  return unit2 === void 0 ? null : withoutSpace(unit2);
}
var fold2 = (text) => simplified(lineInOneWidth(text));

// lib/relations/pack-figures.ts
var COUNT2 = "count";
var PackFigures = class {
  constructor(pack, found, facts) {
    this.found = found;
    this.facts = facts;
    this.tables = new Map(pack.tables.map((table) => [table.key, table]));
  }
  found;
  facts;
  known = /* @__PURE__ */ new Map();
  tables;
  get(id) {
    let figure2 = this.known.get(id);
    if (!figure2) {
      figure2 = this.read(id);
      this.known.set(id, figure2);
    }
    return figure2;
  }
  read(id) {
    const at = id.indexOf(".");
    const table = this.tables.get(id.slice(0, at));
    const figure2 = table?.figures.find(({ key }) => key === id.slice(at + 1));
    if (!table || !figure2) return ofFact(id, this.facts.get(id));
    const sheets = this.found.get(table) ?? [];
    const found = sheets.map((sheet) => findFigure(sheet, figure2));
    const candidates2 = found.flatMap((each) => each.candidates);
    const by = found.find((each) => each.candidates.length > 0) ?? unfound(figure2);
    const label = figureName(table.titles[0] ?? "", figure2, by);
    return settle2(label, candidates2, table, sheets.length > 0);
  }
};
var money;
function isAmount(id) {
  money ??= new Set(
    FORMS.flatMap((form) => modelOf(form).slots.filter(({ column: column2 }) => column2.unit)).map(
      ({ id: id2 }) => id2
    )
  );
  return money.has(id);
}
function ofFact(id, fact) {
  return {
    label: fact?.label ?? id,
    value: fact?.value ?? null,
    state: fact ? whyUnknown(fact) : "lost",
    unit: fact && isAmount(fact.id) ? "\u4E07\u5143" : COUNT2,
    ...fact ? printOfFact(fact) : UNTOLD,
    place: fact?.place ?? null,
    cell: null,
    sheet: null
  };
}
var UNTOLD = { grain: 0, coarsest: 0, padded: false };
function printOfFact({ id, raw }) {
  const figure2 = readFigure(raw);
  if (figure2.kind !== "number") return UNTOLD;
  const own = isMoney(figure2.unit) ? figure2.unit : "\u4E07\u5143";
  const grain = (isAmount(id) ? powerOf(own) - powerOf("\u4E07\u5143") : 0) - figure2.places;
  return { grain, coarsest: grain, padded: false };
}
function settle2(label, candidates2, table, isThere2) {
  const [first] = candidates2;
  if (!first) {
    const state2 = isThere2 ? "absent" : "lost";
    const nothing2 = { value: null, unit: null, place: null, cell: null, sheet: null };
    return { label, state: state2, ...UNTOLD, ...nothing2 };
  }
  const { cell: cell5, sheet } = first;
  const unit2 = unitOf(first, table);
  const same = candidates2.every(
    (other) => amountOf(other) === amountOf(first) && unitOf(other, table) === unit2
  );
  const kind = cell5.figure.kind;
  const state = !same ? "ambiguous" : kind === "number" ? "read" : kind === "blank" ? "blank" : "unreadable";
  return {
    label,
    value: same ? amountOf(first) : null,
    state,
    unit: unit2,
    ...sheet.printOf(cell5) ?? UNTOLD,
    place: cell5.place,
    cell: cell5,
    sheet
  };
}
function amountOf({ cell: cell5 }) {
  return cell5.figure.kind === "number" ? cell5.figure.value : null;
}
function unitOf({ cell: cell5, sheet, labels: labels2 }, table) {
  if (table.counts) return COUNT2;
  const own = cell5.figure.kind === "number" ? cell5.figure.unit : "";
  if (isMoney(own)) return own;
  if (own !== "") return COUNT2;
  for (const label of labels2) {
    const unit2 = unitInLabel(label);
    if (unit2) return unit2;
  }
  return sheet.unit;
}

// lib/relations/rounding.ts
var ENOUGH3 = 2;
function nearnessOf(off, operands, base) {
  const is = (grain) => isWithin3(off, operands, (known2) => grain(known2) + powerOf(known2.unit) - base);
  if (off.digits.startsWith("-") || Number(off.digits) === 0) return "exact";
  const like = (known2) => Math.min(...operands.map((one) => one.known.sheet === known2.sheet ? one.known.grain : 0));
  if (is((known2) => known2.padded ? known2.grain : Math.min(known2.grain, like(known2))))
    return "near";
  return is(({ coarsest }) => coarsest) ? "coarse" : "beyond";
}
function isWithin3(off, operands, grain) {
  const half = operands.flatMap(
    ({ known: known2, weight }) => (
      // A count is exact.
      known2.unit === COUNT2 ? [] : { value: { digits: "1", scale: -grain(known2) }, weight: -Math.abs(weight) }
    )
  );
  const { digits } = sumOf([{ value: off, weight: 2 }, ...half]);
  return digits === "0" || digits.startsWith("-");
}
function weighRounding(drafts) {
  const sheets = drafts.map(({ figures: figures2 }) => new Set(figures2.flatMap(({ sheet }) => sheet ?? [])));
  const cells2 = drafts.map(({ figures: figures2 }) => new Set(figures2.flatMap(({ place }) => place ?? [])));
  return drafts.map((draft, at) => {
    const { nearness, mendable } = draft;
    if (draft.outcome !== "pass" || nearness !== "near" && nearness !== "coarse") return draft;
    const isAlone = (i) => !shares(cells2[at], cells2[i]);
    let held = 0;
    for (const [i, other] of drafts.entries()) {
      if (i === at || !shares(sheets[at], sheets[i])) continue;
      if (other.nearness === nearness && isAlone(i)) return draft;
      if (other.nearness === "exact" && other.tells) held++;
    }
    if (nearness === "near" && !draft.figures.every(isToTheCent)) return draft;
    if (nearness === "coarse" || held < ENOUGH3)
      return { ...draft, outcome: "incomplete", result: "rounding" };
    return mendable ? { ...draft, outcome: "incomplete", result: "unknown" } : { ...draft, outcome: "fail", result: "differs" };
  });
}
var isToTheCent = ({ unit: unit2, grain, value }) => value === null || isMoney(unit2) && grain + powerOf(unit2) <= CENT;
function shares(one, other) {
  if (one && other) {
    for (const each of one) if (other.has(each)) return true;
  }
  return false;
}

// lib/relations/check.ts
function draftRelation(relation2, figures2) {
  const target = figures2.get(relation2.target);
  const terms = relation2.terms.map(([id, weight]) => ({ weight, known: figures2.get(id) }));
  const all2 = [{ weight: 1, known: target }, ...terms];
  if (all2.every(({ known: known2 }) => isMissing(known2))) return null;
  const valued = all2.filter(({ known: known2 }) => known2.value !== null);
  const base = basePower(valued.map(({ known: known2 }) => known2));
  const amount = ({ known: known2, weight }) => ({
    value: tenfold(decimalOf(known2.value ?? 0), powerOf(known2.unit) - (base ?? 0)),
    weight
  });
  const parts = valued.filter(({ known: known2 }) => known2 !== target).map(amount);
  const made = parts.length > 0 ? sumOf(parts) : null;
  const found = target.value === null ? null : amount({ known: target, weight: 1 }).value;
  const off = made && found && minus(found, made);
  const shown2 = (value) => value && base !== null ? tenfold(value, base - powerOf(target.unit)) : null;
  const beyond = beyondOf(relation2.compare, off ?? found ?? ZERO);
  const nearness = base === null || !found ? null : nearnessOf(beyond, valued, base);
  const mendable = canMend(all2, signOf(off ?? found ?? ZERO));
  const cameTo = () => {
    if (all2.some(({ known: known2 }) => known2.state === "lost")) return ["inapplicable", "unknown"];
    if (all2.some(({ known: known2 }) => isUnknown(known2))) return ["incomplete", "unknown"];
    if (target.value === null) {
      const nothing2 = terms.every(({ known: known2 }) => !known2.value);
      return nothing2 ? ["inapplicable", "nothing"] : ["incomplete", "unknown"];
    }
    if (areOfSeveralYears(valued.map(({ known: known2 }) => known2))) return ["incomplete", "years"];
    if (base === null) return ["incomplete", "units"];
    if (nearness !== "beyond") return ["pass", "holds"];
    return mendable ? ["incomplete", "unknown"] : ["fail", "differs"];
  };
  const [outcome, result] = cameTo();
  return {
    relation: relation2,
    figures: all2.map(({ known: known2 }) => known2),
    outcome,
    result,
    expected: shown2(made),
    off: shown2(off),
    nearness: outcome === "pass" || outcome === "fail" ? nearness : null,
    mendable,
    tells: relation2.compare === "=" && terms.filter(({ known: known2 }) => known2.value).length > 1
  };
}
function relationCheck(draft) {
  const { relation: relation2, figures: figures2, outcome, result, expected, off } = draft;
  const [target, ...others] = figures2;
  const terms = relation2.terms.map(
    ([id, weight], i) => told2(id, weight, others[i])
  );
  return {
    check: {
      rule: relation2.rule,
      target: relation2.target,
      outcome,
      severity: relation2.severity,
      expected: expected && nearest(expected),
      found: target.value,
      difference: off && nearest(off),
      terms: relation2.terms.map(([fact, weight]) => ({ fact, weight })),
      reason: {
        kind: "relation",
        result,
        title: relation2.title,
        compare: relation2.compare,
        unit: isMoney(target.unit) ? target.unit : "",
        blanks: others.filter(({ state }) => state === "blank").length,
        target: told2(relation2.target, 1, target),
        terms
      },
      place: figures2.find(({ place }) => place)?.place ?? null
    },
    figures: figures2
  };
}
function told2(id, weight, known2) {
  const { label = id, value = null, unit: unit2 = null, state = "lost" } = known2 ?? {};
  return { id, weight, label, value, unit: isMoney(unit2) ? unit2 : "", state };
}
var isMissing = ({ state }) => state === "absent" || state === "lost";
var isUnknown = (known2) => isMissing(known2) || known2.state === "unreadable" || known2.state === "unplaced" || known2.state === "ambiguous";
function basePower(figures2) {
  const [first] = figures2;
  if (figures2.every(({ unit: unit2 }) => unit2 === COUNT2)) return 0;
  if (figures2.every(({ unit: unit2, sheet }) => unit2 === null && sheet === first?.sheet)) return 0;
  if (!figures2.every(({ unit: unit2 }) => isMoney(unit2))) return null;
  return Math.min(...figures2.map(({ unit: unit2 }) => powerOf(unit2)));
}
function canMend(all2, side) {
  const blanks = all2.filter(({ known: known2 }) => known2.value === null);
  const signed2 = all2.some(({ known: known2 }) => (known2.value ?? 0) < 0);
  return blanks.some(({ weight }) => signed2 || weight * side > 0);
}
function areOfSeveralYears(figures2) {
  return new Set(figures2.flatMap(({ sheet }) => sheet?.year || [])).size > 1;
}
var ZERO = decimalOf(0);
var minus = (a, b) => sumOf([
  { value: a, weight: 1 },
  { value: b, weight: -1 }
]);
function beyondOf(compare, off) {
  const wrong = compare === "=" ? signOf(off) : compare === "<=" ? 1 : -1;
  return sumOf([{ value: off, weight: wrong }]);
}

// lib/relations/titles.ts
var LONGEST_TABLE_TITLE = 60;
var BEHIND4 = 20;
var Titles = class {
  /** Per pack, longest first. */
  packs;
  constructor(packs) {
    this.packs = packs.map(
      ({ tables }) => tables.flatMap((table) => table.titles.map((title) => [bareWords(title), table])).filter(([words2]) => words2 !== "").sort(([a], [b]) => b.length - a.length)
    );
  }
  /** Reads a text as a title; null where it is none that the packs know. */
  read(text) {
    if (text.length > LONGEST_TABLE_TITLE * 4 || !hasHan(text)) return null;
    const bare = bareWords(text);
    if (bare.length > LONGEST_TABLE_TITLE) return null;
    const tables = this.packs.flatMap((titles) => {
      const [words2, table] = titles.find(([each]) => bare.includes(each)) ?? [];
      if (!words2 || !table) return [];
      return bare.length - bare.lastIndexOf(words2) - words2.length > BEHIND4 ? [] : [table];
    });
    return tables.length > 0 ? { text, tables } : null;
  }
};

// lib/relations/above.ts
var LINES2 = 8;
var SCRAP = 100;
function lookAbove(blocks, at, titles) {
  const units = [];
  let title = null;
  let formal = true;
  let below = "";
  for (let i = at - 1; i >= Math.max(0, at - LINES2); i--) {
    const block = blocks[i];
    if (block?.kind === "table" && formal && isLine(block, below)) continue;
    if (!block || block.kind === "table") {
      return { title, units, touches: formal && !title && block ? i : -1 };
    }
    below = bareWords(block.text) + below;
    const read2 = title ? null : titles.read(block.text);
    if (read2) {
      title = read2;
      units.push(...unitsOf(block.text));
    } else if (isFormal(block)) {
      if (!title || units.length === 0) units.push(...unitsOf(block.text));
    } else if (title || isOther(block)) break;
    else formal = false;
  }
  return { title, units, touches: -1 };
}
var NUMBER3 = new RegExp(`^[\u9644\u90E8\u95E8\u8D22\u9884\u51B3\u7B97\u516C\u5F00\u6279\u590D]*[\u8868\u4EF6]?[\\d${NUMERALS}]{1,4}\u8868?$`);
var PARTICULARS = /^(?:(?:编制|公开|填报|预算|主管)?(?:部门|单位)(?:名称)?[:：]|金额单位|续表)/;
var COUNTER = /^[\d年月日度第页共]*$/;
function isLine({ size, grid }, below) {
  if (size > SCRAP || !grid) return false;
  const text = bareWords(grid.texts.join(""));
  return text !== "" && below.startsWith(text);
}
function isFormal({ text }) {
  if (text.length > LONGEST_TABLE_TITLE * 2) return false;
  const bare = bareWords(text);
  return COUNTER.test(bare) || NUMBER3.test(bare) || PARTICULARS.test(text) || unitsOf(text).length > 0;
}
function isOther({ text }) {
  return text.length > LONGEST_TABLE_TITLE / 2 || /表|说明|情况|[。；;]$/.test(text);
}

// lib/relations/tables.ts
var CELLS = 12;
var ROWS = 5;
var ROWS_PER_STEP3 = 64;
var MOST9 = 20;
function* findTables(page, packs) {
  const titles = new Titles(packs);
  const found = /* @__PURE__ */ new Map();
  let open2 = null;
  for (const [at, block] of page.blocks.entries()) {
    if (block.kind !== "table" || !block.grid) continue;
    const { grid } = block;
    yield;
    const above = lookAbove(page.blocks, at, titles);
    const inside = firstTexts(grid).some((text) => titles.read(text));
    const goesOn = open2 !== null && !inside && (above.title ? isContinued(above.title, open2.title) : above.touches === open2.at);
    if (!inside && !above.title && !goesOn) continue;
    if (open2 && goesOn) {
      if (yield* open2.sheet.add(block, grid, 0, grid.height)) {
        for (const unit2 of above.units) open2.sheet.units.add(unit2);
        open2 = { sheet: open2.sheet, title: open2.title, at };
        continue;
      }
      open2 = null;
    }
    const title = titles.read(grid.caption) ?? above.title;
    for (const part of yield* partsOf3(grid, title, titles)) {
      const sheet = new JoinedTable(yearOf2(part.title));
      yield* sheet.add(block, grid, part.from, part.to);
      const units = [...part.from < ROWS ? above.units : [], ...topTexts(sheet).flatMap(unitsOf)];
      for (const unit2 of units) sheet.units.add(unit2);
      for (const table of part.title.tables) {
        const sheets = found.get(table) ?? [];
        if (sheets.length < MOST9) found.set(table, [...sheets, sheet]);
      }
      open2 = sheet.hasFigures ? { sheet, title: part.title, at } : null;
    }
  }
  return found;
}
function* partsOf3(grid, above, titles) {
  const parts = [];
  let title = above;
  let from2 = 0;
  for (let row = 0; row < grid.height; row++) {
    if (row % ROWS_PER_STEP3 === ROWS_PER_STEP3 - 1) yield;
    const own = titleOfRow(grid, row, titles);
    if (!own) continue;
    if (title && row > from2) parts.push({ title, from: from2, to: row });
    title = own;
    from2 = row;
  }
  if (title) parts.push({ title, from: from2, to: grid.height });
  return parts;
}
function titleOfRow(grid, row, titles) {
  const texts = cellsInRow(grid, row).map((cell5) => grid.texts[cell5] ?? "").filter((text) => !isBlank(text));
  if (texts.length > 2) return null;
  for (const text of texts) {
    const title = titles.read(text);
    if (title) return title;
  }
  return null;
}
function isContinued(title, open2) {
  return title.text.includes("\u7EED") && title.tables.some((table) => open2.tables.includes(table));
}
function yearOf2({ text }) {
  return firstYear(withoutSpace(text));
}
function firstTexts({ caption, texts }) {
  return [caption, ...texts.slice(0, CELLS)].filter(
    (text) => text !== "" && text.length < LONGEST_TABLE_TITLE * 4
  );
}
function topTexts(sheet) {
  return sheet.rows.slice(0, ROWS).flatMap((cells2) => cells2.filter(({ figure: figure2 }) => figure2.kind === "words")).map(({ text }) => text);
}

// lib/relations/index.ts
function* drawRelations(page, facts, packs) {
  const tables = yield* findTables(page, packs);
  const checks = [];
  for (const pack of packs) {
    const found = new Map([...tables].filter(([table]) => pack.tables.includes(table)));
    if (found.size === 0 && !speaksOfFacts(pack, facts)) continue;
    const figures2 = new PackFigures(pack, found, facts);
    const drafts = [];
    for (const relation2 of pack.relations) {
      const draft = draftRelation(relation2, figures2);
      yield;
      if (draft) drafts.push(draft);
    }
    checks.push(...weighRounding(drafts).map(relationCheck));
  }
  return checks;
}
function speaksOfFacts({ relations }, facts) {
  return relations.some(
    ({ target, terms }) => [target, ...terms.map(([id]) => id)].some((id) => facts.has(id))
  );
}

// lib/relations/cells.ts
function* checkRelations(page, facts, packs) {
  if (packs.length === 0) return [];
  const placeIn = cellPlaces(page.blocks);
  return (yield* drawRelations(page, facts, packs)).map((made) => asCheck(made, facts, placeIn));
}
function asCheck({ check: check3, figures: figures2 }, facts, placeIn) {
  const terms = check3.terms.filter(({ fact }) => facts.has(fact));
  const [target, ...others] = figures2;
  if (!figures2.some(({ cell: cell5 }) => cell5)) return { ...check3, terms };
  const cells2 = new CellSumBuilder();
  others.forEach(({ cell: cell5, label, value, place }, i) => {
    if (!cell5 || !place) return;
    const weight = check3.terms[i]?.weight ?? 1;
    cells2.add(placeIn(cell5.block, cell5.row, cell5.column), label, value, weight, place);
  });
  const total2 = target?.cell;
  return {
    ...check3,
    terms,
    sum: cells2.finish(
      total2 ? { ...placeIn(total2.block, total2.row, total2.column), label: target?.label ?? "" } : null
    )
  };
}

// lib/sums/rounding.ts
var POWERS4 = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];
function isExact2(units) {
  return Math.abs(units) <= Number.MAX_SAFE_INTEGER;
}
function rescale(units, from2, to) {
  return from2 === to ? units : units * (POWERS4[to - from2] ?? 1);
}
function figureOf2(units, places) {
  if (places === 0) return units;
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const value = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
  return units < 0 ? -value : value;
}
function allowance(terms) {
  return (terms + 1) / 2;
}
function likely(terms) {
  return Math.min(
    allowance(terms),
    Math.max(1, Math.ceil(DEVIATIONS * Math.sqrt((terms + 1) / 12)))
  );
}
var DEVIATIONS = 2.5;
function grainOf(units) {
  let common2 = 0;
  for (const one of units) {
    let a = Math.abs(one);
    while (a > 0) [common2, a] = [a, common2 % a];
    if (common2 === 1) break;
  }
  if (common2 === 0) return 1;
  let grain = 1;
  while (common2 % (grain * 10) === 0) grain *= 10;
  return common2 % (grain * 5) === 0 ? grain * 5 : grain;
}

// lib/sums/slip.ts
var NEAR3 = 0.2;
function isSlip(expected, printed2) {
  if (Math.abs(printed2 - expected) <= Math.abs(expected) * NEAR3) return true;
  if (printed2 < 0 !== expected < 0) return false;
  const a = String(Math.abs(expected));
  const b = String(Math.abs(printed2));
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, i) => digit === b[i] ? [] : [i]);
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 1) return true;
    return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length !== 1) return false;
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}
function isOneDigit2(difference2) {
  let rest = Math.abs(difference2);
  if (rest === 0 || !Number.isSafeInteger(rest)) return false;
  while (rest % 10 === 0) rest /= 10;
  return rest < 10 || rest % 9 === 0 && rest / 9 < 10;
}
function significantDigits(units) {
  return String(Math.abs(units)).replace(/0+$/, "").length;
}

// lib/sums/figures.ts
var BLANK2 = 0;
var NUMBER4 = 1;
var WORDS4 = 2;
var PERCENT = 3;
var MOST_DIGITS = 14;
var MOST_PLACES = 6;
var Figures = class {
  constructor(texts) {
    this.texts = texts;
    this.kind = new Uint8Array(texts.length);
    this.units = new Float64Array(texts.length);
    this.places = new Uint8Array(texts.length);
  }
  texts;
  kind;
  units;
  places;
  /** Cells that print a comma before one or two last digits, or before four or more, and those that use it or the point otherwise. */
  commas = 0;
  points = 0;
  read(cell5) {
    const text = this.texts[cell5] ?? "";
    if (!this.readPlain(cell5, text)) this.readAny(cell5, text);
    if (this.kind[cell5] === NUMBER4) {
      if (this.places[cell5] !== 0 && this.places[cell5] !== 3) this.points++;
    } else if (this.kind[cell5] === WORDS4 && isCommaDecimal(text)) this.commas++;
  }
  /** Whether the table prints its decimals behind a comma: several cells do, and none prints them behind a point. */
  get areCommas() {
    return this.commas >= FEW_COMMAS && this.points === 0;
  }
  /** The same in a table that prints decimals behind a comma, thousands parted by points or spaces. */
  readWithCommas(cell5) {
    const text = foldSpace(this.texts[cell5] ?? "");
    if (!/^[-+−]?\d[\d .]*(?:,\d+)?$/.test(text) || !/[.,]/.test(text)) return;
    this.readAny(cell5, text.replaceAll(".", "").replace(",", "."));
  }
  readAny(cell5, text) {
    const figure2 = readFigure(text);
    if (figure2.kind === "blank") this.kind[cell5] = BLANK2;
    else if (figure2.kind === "words") this.kind[cell5] = /[%％‰]/.test(text) ? PERCENT : WORDS4;
    else this.take(cell5, figure2.value);
  }
  take(cell5, value) {
    const [digits = "", decimals = ""] = String(Math.abs(value)).split(".");
    this.kind[cell5] = WORDS4;
    if (decimals.length > MOST_PLACES || digits.length + decimals.length > MOST_DIGITS) return;
    this.kind[cell5] = NUMBER4;
    this.units[cell5] = Math.sign(value) * Number(digits + decimals);
    this.places[cell5] = decimals.length;
  }
  /** The common case without a regular expression: `1,234.50` in ASCII and white space around it; false where it is more. */
  readPlain(cell5, text) {
    let value = 0;
    let digits = 0;
    let places = -1;
    let comma = -1;
    let negative = false;
    let ended = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) {
        if (ended || ++digits > MOST_DIGITS) return false;
        value = value * 10 + code - 48;
        if (places >= 0 && ++places > MOST_PLACES) return false;
        if (comma >= 0 && ++comma > 3) return false;
      } else if (code === 44) {
        if (ended || places >= 0 || digits === 0 || (comma < 0 ? digits > 3 : comma !== 3))
          return false;
        comma = 0;
      } else if (code === 46) {
        if (ended || places >= 0 || digits === 0 || comma >= 0 && comma !== 3) return false;
        places = 0;
        comma = -1;
      } else if (code === 45) {
        if (ended || digits > 0 || negative) return false;
        negative = true;
      } else if (isSpace(code)) ended = digits > 0;
      else if (isHan(code) && !NOTHING3.includes(text.charAt(i))) {
        if (digits > 0 || negative) return false;
        this.kind[cell5] = text.includes("%") ? PERCENT : WORDS4;
        return true;
      } else return false;
    }
    if (digits === 0) return !negative;
    if (places === 0 || comma >= 0 && comma !== 3) return false;
    this.kind[cell5] = NUMBER4;
    this.units[cell5] = negative && value !== 0 ? -value : value;
    this.places[cell5] = Math.max(0, places);
    return true;
  }
};
var FEW_COMMAS = 3;
var isCommaDecimal = (text) => text.length < 24 && text.includes(",") && /^[-+−]?\d{1,3}(?:[ .]?\d{3})*,(?:\d{1,2}|\d{4,6})$/.test(foldSpace(text));
var NOTHING3 = "\u65E0\u7A7A\u6682\u6CA1\u96F6";

// lib/sums/trial.ts
function looseness({ figures: { units, places } }, target, cells2, numbers2, most) {
  let slack2 = 0;
  for (let i = -1; i < numbers2; i++) {
    const cell5 = i < 0 ? target : cells2[i] ?? 0;
    slack2 += (units[cell5] === 0 ? 1 : rescale(1, places[cell5] ?? 0, most)) / 2;
  }
  return slack2;
}
var NONE3 = [];
var scratch = [];
function takenOff(sheet, field, terms, cross, most) {
  const { units, places } = sheet.figures;
  let sum4 = 0;
  for (const term of terms) {
    const line2 = field.lines[term];
    const cell5 = field.anchorAt(line2?.at ?? -1, cross);
    if (line2 && line2.weight < 0 && sheet.isNumber(cell5))
      sum4 += rescale(units[cell5] ?? 0, places[cell5] ?? 0, most);
  }
  return sum4;
}
function tryAt(sheet, field, { total: total2, terms }, cross, parents) {
  const { lines: lines2 } = field;
  const { kind, units, places } = sheet.figures;
  const target = field.anchorAt(lines2[total2]?.at ?? -1, cross);
  if (!sheet.isNumber(target)) return null;
  let most = places[target] ?? 0;
  let open2 = 0;
  let blanks = 0;
  let holes = 0;
  let nonzero = 0;
  const cells2 = scratch;
  let numbers2 = 0;
  let negative = 0;
  for (const term of terms) {
    const line2 = lines2[term];
    if (!line2) continue;
    const cell5 = field.cellAt(line2.at, cross);
    const what = cell5 < 0 ? BLANK2 : kind[cell5];
    if (what === BLANK2) {
      blanks++;
      if (sheet.label(cell5) === "") holes++;
    } else if (what === PERCENT) return null;
    else if (what === WORDS4 || cell5 !== field.anchorAt(line2.at, cross)) open2++;
    else {
      cells2[numbers2++] = cell5;
      if (line2.weight < 0) negative++;
      if (units[cell5] !== 0) nonzero += line2.rank > 0 || parents[term] === 1 ? 2 : 1;
      if ((places[cell5] ?? 0) > most) most = places[cell5] ?? 0;
    }
  }
  if (numbers2 === 0) return null;
  let expected = 0;
  for (let i = 0; i < numbers2; i++) {
    const cell5 = cells2[i] ?? 0;
    expected += rescale(units[cell5] ?? 0, places[cell5] ?? 0, most);
  }
  if (negative > 0) expected -= 2 * takenOff(sheet, field, terms, cross, most);
  const found = rescale(units[target] ?? 0, places[target] ?? 0, most);
  if (!isExact2(expected) || !isExact2(found)) return null;
  const off = Math.abs(found - expected);
  const allowed = allowance(numbers2);
  let came = "differs";
  if (off === 0 || off <= likely(numbers2) && most > 0) {
    came = nonzero > 1 ? "holds" : nonzero === 1 ? "weak" : "zero";
  } else if (off <= allowed) came = "near";
  else if (most > 0 && off <= looseness(sheet, target, cells2, numbers2, most)) came = "near";
  if (open2 > 0 && came !== "holds") came = "open";
  const isOff = off > 0;
  return {
    cross,
    came,
    target,
    expected,
    found,
    places: most,
    allowed,
    blanks,
    holes,
    numbers: numbers2,
    cells: isOff ? cells2.slice(0, numbers2) : NONE3
  };
}
function spreadOf(sheet, { target, cells: cells2, places, found, expected }) {
  const { units, places: own } = sheet.figures;
  const values = cells2.map((cell5) => rescale(units[cell5] ?? 0, own[cell5] ?? 0, places));
  const off = Math.abs(found - expected);
  const some2 = [found, ...values].filter((value) => value !== 0);
  const grain = some2.length < 3 ? 0 : grainOf(some2);
  const together = some2.length / 2 * grain;
  const slack2 = looseness(sheet, target, cells2, cells2.length, places);
  return {
    greatest: values.reduce((a, b) => Math.max(a, b)),
    least: values.reduce((a, b) => Math.min(a, b)),
    isLoose: off <= slack2 || grain >= 10 ** (places + 1) && off <= together,
    isRounded: off <= slack2 || grain > 1 && off <= together
  };
}
var FIRM = 4;
function isFirm({ came, expected, found, numbers: numbers2 }) {
  return came === "holds" && expected === found && (numbers2 > 2 || significantDigits(found) >= FIRM);
}
function tally(trials) {
  const counts2 = { holds: 0, weak: 0, near: 0, differs: 0, zero: 0, open: 0, firm: 0, rounded: 0 };
  for (const trial of trials) {
    if (!trial) continue;
    counts2[trial.came]++;
    if (isFirm(trial)) counts2.firm++;
    else if (trial.came !== "differs" && trial.expected !== trial.found) counts2.rounded++;
  }
  return counts2;
}
function holdsMostly({ holds: holds2, weak, near: near2, differs: differs2 }) {
  const good = holds2 + weak + near2;
  return (holds2 > 0 || near2 > 1 || weak > 1 && differs2 === 0) && good >= differs2 * 2;
}

// lib/sums/verdict.ts
var NOTHING4 = { verdict: "nothing", reason: { kind: "sum-unsure" } };
var UNSURE = { verdict: "incomplete", reason: { kind: "sum-unsure" } };
var HOLDS = {
  verdict: "pass",
  reason: { kind: "sum-holds", blanks: 0, rounded: null }
};
function holds(trial) {
  const isOff = trial.expected !== trial.found;
  if (!isOff && trial.blanks === 0) return HOLDS;
  const rounded = isOff ? slack(trial) : null;
  return { verdict: "pass", reason: { kind: "sum-holds", blanks: trial.blanks, rounded } };
}
var near = (trial) => ({
  verdict: "incomplete",
  reason: { kind: "sum-near", rounded: slack(trial) }
});
var brokenAt = (trial) => ({
  verdict: "fail",
  reason: { kind: "sum-differs", rounded: isBeyond(trial) ? slack(trial) : null }
});
var isBeyond = ({ found, expected, allowed, places }) => places > 0 && Math.abs(found - expected) > allowed;
function slack({ allowed, places }) {
  return Number((allowed / 10 ** places).toFixed(places + 1));
}

// lib/sums/broken.ts
function standsAlone(sheet, found, trial, evidence) {
  const { came, expected, found: printed2 } = trial;
  if (found.basis !== "total" || came === "holds" || came === "weak") return NOTHING4;
  if (isCertainSlip(sheet, found, trial, evidence)) return brokenAt(trial);
  const isClose = isOneDigit2(printed2 - expected) || isSlip(expected, printed2);
  return isClose || addsAcross(found, trial, evidence) ? UNSURE : NOTHING4;
}
function differs(sheet, found, trial, evidence) {
  const { blanks, expected, found: printed2, cells: cells2 } = trial;
  const { greatest, least } = spreadOf(sheet, trial);
  const { tally: tally2 } = found;
  const adds = addsAcross(found, trial, evidence);
  const isDigit2 = isOneDigit2(printed2 - expected);
  const amid = printed2 <= greatest && printed2 >= least && cells2.length > 1;
  const isFar = Math.abs(expected) >= Math.abs(printed2) * 1.5;
  if (!adds && !isDigit2 && amid && isFar) return NOTHING4;
  const certain = brokenAt(trial);
  if (isCertainSlip(sheet, found, trial, evidence)) return certain;
  if (isBesideFirm(sheet, found, trial, evidence)) return certain;
  if (blanks > 0 && printed2 > expected && evidence.withBlanks < FEW_BLANKS)
    return { verdict: "incomplete", reason: { kind: "sum-blanks", blanks } };
  if (!adds && least >= 0 && printed2 <= greatest) return UNSURE;
  const slip = isSlip(expected, printed2) && !isExplained(sheet, trial);
  const good = tally2.holds + tally2.weak + tally2.near;
  if (found.accepted && tally2.holds > 1 && (tally2.differs === 1 || good >= tally2.differs * 4))
    return certain;
  if (found.accepted && tally2.holds > 0 && tally2.differs === 1 && slip) return certain;
  const isCut = printed2 > expected && isOpen(found);
  if (!found.accepted && found.plain && slip && !isCut) return certain;
  return UNSURE;
}
var addsAcross = ({ field }, { cross }, evidence) => (field.byRow ? evidence.columns : evidence.rows).has(cross);
function isCertainSlip(sheet, found, trial, evidence) {
  const { expected, found: printed2, cells: cells2, numbers: numbers2 } = trial;
  if (!found.isFirst && found.tally.holds === 0) return false;
  if (mayLack(found, trial, evidence)) return false;
  if (numbers2 < 2 || !isOneDigit2(printed2 - expected)) return false;
  const { units } = sheet.figures;
  const telling = [trial.target, ...cells2].filter(
    (cell5) => significantDigits(units[cell5] ?? 0) >= TELLING
  );
  return telling.length > 1 && telling.length * 2 >= numbers2 + 1 && !isExplained(sheet, trial);
}
var TELLING = 5;
function isBesideFirm(sheet, found, trial, evidence) {
  const { expected, found: printed2 } = trial;
  const { tally: tally2 } = found;
  if (tally2.firm === 0 || tally2.firm < tally2.differs) return false;
  if (mayLack(found, trial, evidence)) return false;
  return isOneDigit2(printed2 - expected) && !isExplained(sheet, trial);
}
var FEW_BLANKS = 2;
function mayLack({ trials }, trial, { withBlanks }) {
  const { holes, expected, found } = trial;
  if (holes === 0 || found <= expected || withBlanks >= FEW_BLANKS) return false;
  return !trials.some(
    (other) => other.came === "holds" && other.expected === other.found && other.holes >= holes
  );
}
function isOpen({ field, candidate }) {
  return candidate.terms.some((term) => term === field.lines.length - 1);
}
function isExplained(sheet, { cells: cells2, places, found, expected, allowed }) {
  const { units, places: own } = sheet.figures;
  const off = Math.abs(found - expected);
  return cells2.some((cell5) => {
    const value = Math.abs(rescale(units[cell5] ?? 0, own[cell5] ?? 0, places));
    return value > 0 && Math.abs(value - off) <= (places > 0 ? allowed : 0);
  });
}

// lib/sums/evidence.ts
var SHARES = 1e3;
function weigh2(found, unit2) {
  let exact2 = 0;
  let near2 = 0;
  let withBlanks = 0;
  let cents = 0;
  let rounded = 0;
  const rows2 = /* @__PURE__ */ new Set();
  const columns2 = /* @__PURE__ */ new Set();
  for (const { field, candidate, trials, accepted, basis } of found) {
    if (!accepted) continue;
    const [along, across] = field.byRow ? [rows2, columns2] : [columns2, rows2];
    for (const trial of trials) {
      if (trial.came === "near") near2++;
      if (trial.came !== "holds") continue;
      const isExact3 = trial.expected === trial.found;
      if (trial.numbers > 2 && isExact3) exact2++;
      if (trial.places > 1 && basis !== "figures") {
        if (isExact3) cents++;
        else if (Math.abs(trial.found) >= SHARES * 10 ** trial.places) rounded++;
      }
      if (trial.blanks > 0) withBlanks++;
      across.add(trial.cross);
    }
    for (const line2 of [candidate.total, ...candidate.terms])
      along.add(field.lines[line2]?.at ?? -1);
  }
  return { exact: exact2, near: near2, withBlanks, cents: rounded > 1 ? 0 : cents, unit: unit2, rows: rows2, columns: columns2 };
}
var OFTEN = 4;
var oftenNear = ({ near: near2, exact: exact2 }) => near2 > 2 && near2 * OFTEN >= exact2;
var AMOUNT3 = 1e5;
var CENTS = 4;
function exactness(sheet, { places, target, cells: cells2, found }, { cents, unit: unit2 }, own) {
  if (places < 2) return "rounded";
  const printed2 = [target, ...cells2].map((cell5) => sheet.figures.places[cell5] ?? 0);
  if (printed2.some((one) => one === 0)) return "rounded";
  if (cents >= CENTS) return /元/.test(unit2 + own) ? "exact" : "unsure";
  if (cents > 0 || /单位[:：](?:人民币)?元/.test(unit2)) return "unsure";
  const isAmount2 = places === 2 && Math.abs(found) >= AMOUNT3 * 100 && !/[万亿千]/.test(unit2);
  return isAmount2 ? "unsure" : "rounded";
}

// lib/sums/shared.ts
function brokenThroughOneCell(judged) {
  const seen = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Set();
  for (const one of judged) {
    const { verdict, reason, found, trial } = one;
    if (verdict !== "incomplete" || reason.kind !== "sum-unsure" || found.basis !== "total")
      continue;
    const off = (trial.found - trial.expected) / 10 ** trial.places;
    const note2 = (cell5, by) => {
      const key = `${cell5} ${by.toFixed(6)}`;
      const other = seen.get(key);
      if (!other) seen.set(key, one);
      else if (other.found.field.byRow !== found.field.byRow) broken.add(one).add(other);
    };
    note2(trial.target, off);
    const counted = new Set(trial.cells);
    for (const term of found.candidate.terms) {
      const line2 = found.field.lines[term];
      if (!line2) continue;
      const cell5 = found.field.anchorAt(line2.at, trial.cross);
      if (counted.has(cell5)) note2(cell5, -off * line2.weight);
    }
  }
  return broken;
}

// lib/sums/total-words.ts
function foldLabel2(text) {
  return simplified(inOneWidth(text));
}
var REMARK2 = /[([【〔][^)\]】〕]*[)\]】〕]?/g;
var NUMBERING3 = /^(?:(?:第?[一二三四五六七八九十]+|[a-z]|\d{1,2}|[ivx]+)[、.,:．]|\((?:[一二三四五六七八九十]+|\d{1,2})\))/i;
var PUNCTUATION3 = /[:：、,，.。;；"“”'*#—-]+/g;
function bareLabel(folded) {
  return folded.replace(NUMBERING3, "").replace(REMARK2, "").replace(PUNCTUATION3, "");
}
var LONGEST5 = 16;
function totalRank(folded) {
  if (!folded.includes("\u8BA1") || folded.length > LONGEST5 * 2) return 0;
  const bare = bareLabel(folded);
  const match = /^(.*?)(小计|合计|共计|总计|总合计)(?:数|额|金额|人数)?$/.exec(bare);
  if (!match || bare.length > LONGEST5) return 0;
  const [, name = "", kind = ""] = match;
  const rank = kind === "\u5C0F\u8BA1" ? 1 : kind.startsWith("\u603B") ? 3 : 2;
  return name === "" || name === "\u4EE5\u4E0A" ? rank : rank - 0.4;
}
var ENGLISH2 = /total|^sum(?:of.*)?$|^overall|^all(?!o)|^both|^combined|^aggregate|^net(?!her|work)/i;
var isEnglishTotal = (folded) => ENGLISH2.test(folded);
function isPart(folded) {
  return /^[(（]?(?:其中|内含|内:)/.test(folded.replace(NUMBERING3, ""));
}
function isTakenOff(folded) {
  return /^减[:：]/.test(folded.replace(NUMBERING3, ""));
}
var COLUMN = /%|‰|率|[^对]比(?:\(|$)|比重|占比|比例|百分|百分比|比上|较上|同比|环比|增长|增幅|增速|升降|±|人均|户均|平均|均价|单价|价格|指数|系数|密度|进度|排名|位次|名次|次序|序号|编号|编码|代码|行次|栏次|电话|手机|邮编|传真|日期|时间|年份|经度|纬度|坐标|海拔|高程|气温|温度|湿度|年龄(?![合总小]计|段|组)|评分|得分|成绩|分数|标准|定额|班次|车次|楼层|备注|等级|每|倍|^年度?$|^月份?$|^日$|^[xyXY](?:坐标)?$|[东西]经|[南北]纬|账号|证号|文号/;
var ADDITIVE = /额|增加数|增减数|增长数|标准化|不含税|税率式/;
function isNoSumColumn(folded) {
  return COLUMN.test(folded) && !(ADDITIVE.test(folded) && !/%|率|人均|平均|倍|每/.test(folded));
}
var ROW = /[%‰]|(?:增长|增速|增幅|比重|占比|同比|环比|比例|百分比|增长率|指数|系数|平均|均值|名次|排名)(?:\(.*)?$|^(?:人均|平均|户均|比上年|较上年|同比|环比|增长|占)|率(?:\(.*)?$|每.{1,5}(?:拥有|人口|户)/;
var ENGLISH_RATIO = /%|\b(?:per ?cent(?:age)?|pct|averages?|avg|medians?|means?|per capita|ratios?|ranks?|ranking)\b|\brates?\W*$/i;
var isRatio = (text) => {
  if (!HAN2.test(text)) return ENGLISH_RATIO.test(text);
  const folded = foldLabel2(text);
  return isNoSumRow(folded) || isNoSumColumn(folded);
};
var HAN2 = /\p{Script=Han}/u;
function isNoSumRow(folded) {
  return ROW.test(folded);
}
var UNIT4 = /单位[:：]([^。;；,，\s]{1,12})|[(（]([^()（）]{1,6})[)）]/g;
var COUNTED3 = /^[人个件户台辆份家所名项条篇起宗次座栋处张](?:次|员|口)?$/;
function isCounted2(folded) {
  const units = [...folded.matchAll(UNIT4)].map((match) => match[1] ?? match[2] ?? "");
  return units.length > 0 && units.every((unit2) => COUNTED3.test(unit2));
}
function isRounded(folded) {
  return [...folded.matchAll(UNIT4)].some(
    (match) => /^(?:人民币)?[万亿千百]|元$|公顷|吨|平方|亩|公里/.test(match[1] ?? match[2] ?? "")
  );
}

// lib/sums/judge.ts
var SUMS_PER_STEP = 1e3;
function* judge(sheet, all2, unit2) {
  const evidence = weigh2(all2, unit2);
  const judged = [];
  for (const found of all2) {
    for (const trial of found.trials) {
      const { verdict, reason } = found.basis === "figures" ? decideByFigures(sheet, found, trial, evidence) : decide(sheet, found, trial, evidence);
      if (verdict !== "nothing") judged.push({ found, trial, verdict, reason });
      if (judged.length % SUMS_PER_STEP === SUMS_PER_STEP - 1) yield;
    }
  }
  const broken = brokenThroughOneCell(judged);
  if (broken.size === 0) return judged;
  return judged.map((one) => broken.has(one) ? { ...one, ...brokenAt(one.trial) } : one);
}
var PLACES = 3;
function decideByFigures(sheet, found, trial, evidence) {
  const { field, candidate, tally: tally2 } = found;
  if (trial.came === "open") return NOTHING4;
  if (trial.came !== "differs" || spreadOf(sheet, trial).isRounded) {
    const isOdd = trial.expected !== trial.found && tally2.rounded === 1 && tally2.firm > PLACES;
    return isOdd ? near(trial) : holds(trial);
  }
  if (!isOneDigit2(trial.found - trial.expected)) return NOTHING4;
  if (isRatio(field.crossLabel(trial.cross)) && trial.found <= spreadOf(sheet, trial).greatest)
    return NOTHING4;
  const isTotal = (field.lines[candidate.total]?.rank ?? 0) >= 1;
  const isSure = tally2.firm >= PLACES && tally2.differs === 1;
  if (isTotal && isSure && isBesideFirm(sheet, found, trial, evidence)) return brokenAt(trial);
  return tally2.holds > 0 ? UNSURE : NOTHING4;
}
function decide(sheet, found, trial, evidence) {
  const { accepted, hinted } = found;
  const { came } = trial;
  if (came === "open") return NOTHING4;
  if (came === "zero") return accepted ? holds(trial) : NOTHING4;
  if (!accepted && !found.plain && !hinted) return standsAlone(sheet, found, trial, evidence);
  if (came === "holds" && trial.expected !== trial.found) {
    const exact2 = exactness(sheet, trial, evidence, unitOf2(found, trial));
    if (exact2 === "exact") return trial.blanks > 0 ? UNSURE : brokenAt(trial);
    if (exact2 === "unsure") return near(trial);
  }
  if (came === "holds" || came === "weak")
    return accepted || hinted && came === "holds" ? holds(trial) : NOTHING4;
  if (came === "near") {
    const unit2 = unitOf2(found, trial) || evidence.unit;
    const isFine = Math.abs(trial.found - trial.expected) <= trial.allowed;
    if (!isFine || !isCounted2(unit2)) {
      if (isFine && (isRounded(unit2) || oftenNear(evidence)))
        return accepted ? holds(trial) : NOTHING4;
      return near(trial);
    }
  } else if (spreadOf(sheet, trial).isLoose) return near(trial);
  return differs(sheet, found, trial, evidence);
}
function unitOf2({ field, candidate }, { cross }) {
  const labels2 = [...field.lines[candidate.total]?.labels ?? [], field.crossLabel(cross)];
  return (labels2.join(";").match(/[(（][^()（）]{1,6}[)）]/g) ?? []).join("");
}

// lib/sums/shape.ts
function shapeOf(sheet) {
  const first = firstRowOfFigures(sheet);
  if (first < 0) return null;
  const above = Array.from({ length: first }, (_, row) => row).filter(
    (row) => !isTitle(sheet, row) && !isNumbering(sheet, row)
  );
  const heads = Array.from({ length: sheet.width }, (_, column2) => headOf(sheet, column2, above));
  const kinds = heads.map((head, column2) => kindOf(sheet, column2, head, first));
  findNestedCodes(sheet, kinds, first);
  const blocks = blocksOf(sheet, kinds, heads, first);
  if (blocks.length === 0) return null;
  return { blocks, sections: sectionsOf(sheet, blocks, first) };
}
function firstRowOfFigures(sheet) {
  for (let row = 0; row < sheet.height; row++) {
    if (numbersIn(sheet, row).length > 0 && !isNumbering(sheet, row)) return row;
  }
  return -1;
}
function numbersIn(sheet, row) {
  const cells2 = [];
  for (let column2 = 0; column2 < sheet.width; column2++) {
    const cell5 = sheet.anchorAt(row, column2);
    if (sheet.isNumber(cell5)) cells2.push(cell5);
  }
  return cells2;
}
var isYear = (sheet, cell5) => {
  const units = sheet.figures.units[cell5] ?? 0;
  return sheet.figures.places[cell5] === 0 && units >= 1949 && units <= 2100;
};
var STUB = /^(?:|栏次|栏目|行次|序号|编号|甲|项目|指标|年份|年度|地区|单位|1)$/;
function isNumbering(sheet, row) {
  const left = sheet.label(sheet.cellAt(row, 0));
  if (left === "\u680F\u6B21") return true;
  const cells2 = numbersIn(sheet, row);
  const values = cells2.map((cell5) => sheet.figures.units[cell5] ?? 0);
  if (cells2.length === 0) return false;
  if (cells2.every((cell5) => isYear(sheet, cell5))) {
    const steps = values.slice(1).every((value, i) => Math.abs(value - (values[i] ?? 0)) <= 5);
    if (steps && (STUB.test(left) || row === 0)) return true;
  }
  const consecutive = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  return consecutive && values.length > 1 && (values[0] ?? 0) <= 2 && STUB.test(left);
}
function headOf(sheet, column2, rows2) {
  const texts = [];
  let last = -1;
  for (const row of rows2) {
    const cell5 = sheet.cellAt(row, column2);
    if (cell5 < 0 || cell5 === last) continue;
    last = cell5;
    const label = sheet.label(cell5);
    if (label !== "") texts.push(label);
  }
  return texts;
}
function isTitle(sheet, row) {
  let only2 = -1;
  for (let column2 = 0; column2 < sheet.width; column2++) {
    const cell5 = sheet.cellAt(row, column2);
    if (cell5 < 0 || sheet.label(cell5) === "") continue;
    if (only2 >= 0 && cell5 !== only2) return false;
    only2 = cell5;
  }
  return only2 >= 0 && sheet.width > 1 && sheet.cellAt(row, 0) === sheet.cellAt(row, 1);
}
var CODE_HEAD = /编码|代码|科目编号|^[类款项]$/;
var ORDINAL_HEAD = /^(?:序号|行次|编号|序|次序|No\.?|项次|栏次)$/i;
function kindOf(sheet, column2, head, first) {
  const leaf = head.at(-1) ?? "";
  if (CODE_HEAD.test(leaf)) return "code";
  if (ORDINAL_HEAD.test(leaf)) return "none";
  let numbers2 = 0;
  let words2 = 0;
  let percents = 0;
  let years = 0;
  let ordinals = 0;
  for (let row = first; row < sheet.height; row++) {
    const cell5 = sheet.anchorAt(row, column2);
    if (sheet.isNumber(cell5)) {
      numbers2++;
      if (isYear(sheet, cell5)) years++;
      if (sheet.figures.units[cell5] === numbers2 && sheet.figures.places[cell5] === 0) ordinals++;
    } else if (sheet.isWords(cell5)) words2++;
    else if (sheet.isPercent(cell5)) percents++;
  }
  if (numbers2 < words2) return "label";
  if (numbers2 === 0)
    return column2 > 0 && leaf !== "" && !head.some(isNoSumColumn) ? "value" : "none";
  if (column2 === 0 && years === numbers2 && (words2 > 0 || numbers2 > 2 || leaf === ""))
    return "label";
  if (percents >= numbers2 || head.some(isNoSumColumn)) return "none";
  if (column2 === 0 && ordinals === numbers2 && numbers2 > 1) return "none";
  return "value";
}
function findNestedCodes(sheet, kinds, first) {
  const column2 = kinds.indexOf("value");
  if (column2 < 0) return;
  const codes = [];
  for (let row = first; row < sheet.height; row++) {
    const cell5 = sheet.anchorAt(row, column2);
    if (!sheet.isNumber(cell5)) continue;
    const label = sheet.label(cell5);
    if (!/^\d{3}(?:\d{2}){0,3}$/.test(label)) return;
    codes.push(label);
  }
  const nested = codes.filter((code, i) => i > 0 && code.startsWith(codes[i - 1] ?? "x")).length;
  const deeper = codes.filter((code) => code.length > 3).length;
  if (nested > 0 && deeper > 0 && codes[0]?.length === 3) kinds[column2] = "code";
}
function blocksOf(sheet, kinds, heads, first) {
  const empty2 = () => ({
    labels: [],
    stubs: [],
    codes: [],
    values: []
  });
  const blocks = [];
  let block = empty2();
  const firstLabel = kinds.indexOf("label");
  kinds.forEach((kind, column2) => {
    if (kind === "none") {
      if (block.values.length === 0) block.stubs.push(column2);
      return;
    }
    if (kind === "value") {
      block.values.push(column2);
      return;
    }
    if (block.values.length > 0) {
      const head = heads[column2]?.at(-1) ?? "";
      const repeats = head !== "" && head === (heads[firstLabel]?.at(-1) ?? "");
      if (kind !== "code" && !repeats && !holdsTotal(sheet, column2, first)) return;
      blocks.push(block);
      block = empty2();
    }
    if (kind === "label") block.labels.push(column2);
    else {
      block.codes.push(column2);
      block.stubs.push(column2);
    }
  });
  if (block.values.length > 0) blocks.push(block);
  return blocks;
}
function holdsTotal(sheet, column2, first) {
  for (let row = first; row < sheet.height; row++) {
    const cell5 = sheet.anchorAt(row, column2);
    if (sheet.isWords(cell5) && totalRank(sheet.label(cell5)) > 0) return true;
  }
  return false;
}
function sectionsOf(sheet, blocks, first) {
  const values = blocks.flatMap((block) => block.values);
  const sections = [];
  const above = Array.from({ length: first }, (_, row) => row);
  let section = { head: above, rows: [] };
  let head = [];
  const seen = new Set(above.map((row) => printed(sheet, row)));
  for (let row = first; row < sheet.height; row++) {
    let words2 = 0;
    let numbers2 = 0;
    for (const column2 of values) {
      const cell5 = sheet.cellAt(row, column2);
      if (sheet.isWords(cell5)) words2++;
      else if (sheet.isNumber(cell5)) numbers2++;
    }
    const isHead = numbers2 === 0 && words2 * 2 >= values.length || numbers2 > 0 && isHeadOfYears(sheet, row);
    if (isHead && isTitle(sheet, row)) continue;
    if (isHead) {
      if (!seen.has(printed(sheet, row))) head.push(row);
      continue;
    }
    if (head.length > 0) {
      if (section.rows.length > 0) sections.push(section);
      section = { head, rows: [] };
      head = [];
    }
    section.rows.push(row);
  }
  if (section.rows.length > 0) sections.push(section);
  return sections;
}
function isHeadOfYears(sheet, row) {
  return STUB.test(sheet.label(sheet.cellAt(row, 0))) && isNumbering(sheet, row);
}
function printed(sheet, row) {
  let text = "";
  for (let column2 = 0; column2 < sheet.width; column2++) {
    text += `${sheet.label(sheet.cellAt(row, column2))}	`;
  }
  return text;
}

// lib/sums/lines.ts
var counts = (line2) => !!line2 && !line2.isPart && !line2.isNoSum;
function shown(sheet, path) {
  const texts = path.map((cell5) => foldSpace(sheet.text(cell5)));
  return texts.filter((text, i) => text !== texts[i - 1]).join(" ").slice(0, 80);
}
var LEVELS = [
  /^第?[一二三四五六七八九十]{1,3}[、.．]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.．](?!\d)/,
  /^\(\d{1,2}\)/,
  /^[①-⑳]/
];
function numberingOf2(label) {
  return LEVELS.findIndex((pattern2) => pattern2.test(label)) + 1;
}
var CODE = /^[[(【]?(\d{3}(?:\d{2}){0,3})[\])】]?[^\d.,%年月日]/;
var RESULT = /流量净额/;
function* rowField(sheet, block, section, alone) {
  const lines2 = [];
  const codes = [];
  let opens = false;
  for (const [i, row] of section.rows.entries()) {
    if (i % 200 === 199) yield;
    const [value = 0] = block.values;
    const path = rowPath(sheet, block, row);
    const leaf = path.at(-1) ?? -1;
    if (leaf < 0 && block.values.every((column2) => sheet.isBlank(sheet.cellAt(row, column2))))
      continue;
    if (leaf >= 0 && (leaf === sheet.cellAt(row, value) || isAcross(sheet, block, row))) {
      opens = true;
      continue;
    }
    const above = section.rows[i - 1];
    opens ||= above !== void 0 && above < row - 1;
    const code = codeOf2(sheet, block, row, codes) || (CODE.exec(sheet.label(leaf))?.[1] ?? "");
    lines2.push(lineOf(sheet, row, path, code, true, opens));
    opens = RESULT.test(sheet.label(leaf)) || isHeading(sheet, block, row, leaf);
  }
  return {
    byRow: true,
    lines: lines2,
    crosses: block.values,
    alone,
    cellAt: (line2, cross) => sheet.cellAt(line2, cross),
    anchorAt: (line2, cross) => sheet.anchorAt(line2, cross),
    crossLabel: (column2) => shown(sheet, columnPath(sheet, headRows(sheet, section), column2))
  };
}
var isAcross = (sheet, { values }, row) => values.length > 1 && isTitle(sheet, row);
function isHeading(sheet, { values }, row, leaf) {
  const label = sheet.label(leaf);
  if (!label.endsWith(":") && numberingOf2(label) === 0) return false;
  return values.every((column2) => sheet.isBlank(sheet.cellAt(row, column2)));
}
function rowPath(sheet, { labels: labels2, stubs }, row) {
  const path = pathOf3(
    labels2.map((column2) => sheet.cellAt(row, column2)),
    (cell5) => !sheet.isBlank(cell5)
  );
  for (const column2 of stubs) {
    const cell5 = sheet.cellAt(row, column2);
    if (sheet.isWords(cell5) && !path.includes(cell5) && totalRank(sheet.label(cell5)) > 0)
      path.push(cell5);
  }
  return path;
}
function codeOf2(sheet, block, row, above) {
  const parts = block.codes.map((column2) => {
    const label = sheet.label(sheet.cellAt(row, column2));
    return /^\d{1,12}$/.test(label) ? label : "";
  });
  if (parts.length < 2) return parts[0] ?? "";
  let last = parts.length - 1;
  while (last >= 0 && parts[last] === "") last--;
  if (last < 0) {
    above.length = 0;
    return "";
  }
  let code = "";
  for (let i = 0; i <= last; i++) {
    const part = parts[i] || above[i] || "";
    above[i] = part;
    code = part.startsWith(code) ? part : code + part;
  }
  above.length = last + 1;
  return code;
}
function columnField(sheet, blocks, section) {
  const head = headRows(sheet, section);
  const lines2 = blocks.flatMap(
    ({ values }) => values.map(
      (column2) => lineOf(sheet, column2, columnPath(sheet, head, column2), "", false, false)
    )
  );
  const [first] = blocks;
  const path = (row) => first ? rowPath(sheet, first, row) : [];
  return {
    byRow: false,
    lines: lines2,
    crosses: section.rows.filter((row) => !path(row).some((cell5) => isNoSumRow(sheet.label(cell5)))),
    alone: false,
    cellAt: (line2, cross) => sheet.cellAt(cross, line2),
    anchorAt: (line2, cross) => sheet.anchorAt(cross, line2),
    crossLabel: (row) => shown(sheet, path(row))
  };
}
function headRows(sheet, section) {
  return section.head.filter((row) => !isTitle(sheet, row) && !isNumbering(sheet, row));
}
function columnPath(sheet, head, column2) {
  return pathOf3(
    head.map((row) => headCell(sheet, head, row, column2)),
    (cell5) => sheet.label(cell5) !== ""
  );
}
function headCell(sheet, head, row, column2) {
  const below = head[head.indexOf(row) + 1];
  if (below === void 0) return sheet.cellAt(row, column2);
  for (let at = column2; at >= 0; at--) {
    const cell5 = sheet.cellAt(row, at);
    if (cell5 >= 0 && sheet.label(cell5) !== "") return at === column2 || isOver2(at) ? cell5 : -1;
    if (!isOver2(at)) return -1;
  }
  return -1;
  function isOver2(at) {
    const cell5 = sheet.cellAt(below ?? 0, at);
    return cell5 >= 0 && cell5 !== sheet.cellAt(row, at) && sheet.label(cell5) !== "";
  }
}
function pathOf3(cells2, counts2) {
  const path = [];
  for (const cell5 of cells2) if (cell5 >= 0 && cell5 !== path.at(-1) && counts2(cell5)) path.push(cell5);
  return path;
}
function lineOf(sheet, at, path, code, isRow, opens) {
  const labels2 = path.map((cell5) => sheet.label(cell5));
  const own = labels2.at(-1) ?? "";
  let totalAt = -1;
  let rank = 0;
  for (let i = labels2.length - 1; i >= 0 && rank === 0; i--) {
    rank = totalRank(labels2[i] ?? "");
    if (rank > 0) totalAt = i;
  }
  return {
    at,
    path,
    labels: labels2,
    rank,
    totalAt,
    isPart: labels2.some(isPart),
    weight: isTakenOff(own) ? -1 : 1,
    isNoSum: isRow && labels2.some(isNoSumRow),
    code: rank > 0 ? "" : code,
    numbering: isRow && rank === 0 ? numberingOf2(own) : 0,
    opens,
    indent: isRow && path.length > 0 ? indentOf(sheet.text(path.at(-1) ?? -1)) : -1
  };
}
function indentOf(text) {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 12288 || code === 8195) width += 2;
    else if (code === 160 || code === 8194) width++;
    else if (code > 32) break;
  }
  return width;
}

// lib/sums/matching.ts
var indexes2 = /* @__PURE__ */ new WeakMap();
var LEVELS2 = 8;
function keyOf({ labels: labels2 }, level) {
  return `${level} ${labels2.length}
${labels2.filter((_, i) => i !== level).join("\n")}`;
}
function indexOf(lines2) {
  let index2 = indexes2.get(lines2);
  if (index2) return index2;
  index2 = /* @__PURE__ */ new Map();
  for (const [i, line2] of lines2.entries()) {
    if (line2.labels.length > LEVELS2) continue;
    for (let level = 0; level < line2.labels.length - 1; level++) {
      const key = keyOf(line2, level);
      const same = index2.get(key);
      if (same) same.push(i);
      else index2.set(key, [i]);
    }
  }
  indexes2.set(lines2, index2);
  return index2;
}
function matchingLines(lines2, total2) {
  const own = lines2[total2];
  if (!own || own.totalAt < 0 || own.totalAt >= own.path.length - 1 || own.labels.length > LEVELS2)
    return [];
  const same = indexOf(lines2).get(keyOf(own, own.totalAt)) ?? [];
  return same.filter((i) => {
    const line2 = lines2[i];
    return i !== total2 && !!line2 && line2.path[own.totalAt] !== own.path[own.totalAt] && line2.labels[own.totalAt] !== own.labels[own.totalAt] && line2.rank < own.rank && counts(line2);
  });
}

// lib/sums/totals.ts
var MANY2 = 200;
function totalLines({ lines: lines2 }) {
  const depth = (i) => lines2[i]?.totalAt ?? 0;
  const rank = (i) => lines2[i]?.rank ?? 0;
  return lines2.flatMap((line2, i) => line2.rank > 0 && !line2.isNoSum ? [i] : []).sort((a, b) => rank(a) - rank(b) || depth(b) - depth(a) || a - b);
}
function* waysOf2(field, total2, known2, totals) {
  const own = field.lines[total2];
  if (!own) return;
  const matching = matchingLines(field.lines, total2);
  if (matching.length > 1) {
    yield { total: total2, terms: matching };
    return;
  }
  const seen = /* @__PURE__ */ new Set();
  for (const terms of termsOf(field.lines, total2, own, known2, totals)) {
    if (terms.length === 0) continue;
    const ends = [terms[0] ?? 0, terms.at(-1) ?? 0].sort((a, b) => a - b);
    const key = `${terms.length} ${ends} ${terms.reduce((a, b) => a + b, 0)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield { total: total2, terms };
  }
}
function* termsOf(lines2, total2, own, { covered, parents }, totals) {
  const [start, end] = scopeOf(lines2, total2);
  for (const step of [-1, 1]) {
    const inScope = (i2) => i2 >= start && i2 < end;
    const run = [];
    let i = total2 + step;
    for (; inScope(i) && !claimsAsMuch(lines2[i], own); i += step) run.push(i);
    const isCut = inScope(i);
    const plain = run.filter((i2) => counts(lines2[i2]));
    const free = plain.filter((i2) => !covered[i2]);
    yield free;
    const opening = step < 0 ? run.findIndex((i2) => lines2[i2]?.opens) : -1;
    const section = opening < 0 ? [] : run.slice(0, opening + 1).filter((i2) => counts(lines2[i2]));
    yield section.filter((i2) => !covered[i2]);
    yield withLastTotal(lines2, own, run, isCut ? i : -1);
    yield plain.filter((i2) => lines2[i2]?.rank === 0 && !parents[i2]);
    yield free.filter((i2) => (lines2[i2]?.rank ?? 0) > 0);
    const leaves = free.filter((i2) => lines2[i2]?.rank === 0);
    yield* rootsOf(lines2, leaves);
    const inOrder2 = [...free].sort((a, b) => a - b);
    yield withoutParts(lines2, inOrder2);
    if (!isCut || totals > MANY2) continue;
    const side = [...run];
    for (; inScope(i) && (lines2[i]?.rank ?? 0) <= own.rank; i += step) side.push(i);
    const whole = side.filter((i2) => counts(lines2[i2]) && !covered[i2]);
    yield whole;
    yield whole.filter((i2) => lines2[i2]?.rank === own.rank);
    yield side.filter((i2) => counts(lines2[i2]) && lines2[i2]?.rank === 0 && !parents[i2]);
  }
}
function withLastTotal(lines2, own, run, cut3) {
  const side = cut3 < 0 ? run : [...run, cut3];
  const last = side.findIndex((i) => (lines2[i]?.rank ?? 0) > 0);
  const isLess = last > 0 && (lines2[side[last] ?? -1]?.rank ?? 0) <= own.rank;
  return isLess ? side.slice(0, last + 1).filter((i) => counts(lines2[i])) : [];
}
function claimsAsMuch(line2, own) {
  return !!line2 && line2.rank >= own.rank && line2.totalAt <= own.totalAt;
}
function scopeOf(lines2, total2) {
  const own = lines2[total2];
  for (let depth = own?.totalAt ?? 0; depth > 0; depth--) {
    const isIn = (line2) => {
      if (!line2 || !own || line2.path[depth - 1] === own.path[depth - 1]) return !!line2;
      for (let i = 0; i < depth; i++) if (line2.labels[i] !== own.labels[i]) return false;
      return true;
    };
    let start = total2;
    while (isIn(lines2[start - 1])) start--;
    let end = total2 + 1;
    while (isIn(lines2[end])) end++;
    if (end - start > 1) return [start, end];
  }
  return [0, lines2.length];
}
function rootsOf(lines2, run) {
  const coded = run.filter((i) => lines2[i]?.code !== "");
  const numbered = run.filter((i) => (lines2[i]?.numbering ?? 0) > 0);
  const least = (values) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const short = least(coded.map((i) => lines2[i]?.code.length ?? 0));
  const top = least(numbered.map((i) => lines2[i]?.numbering ?? 0));
  const left = least(run.map((i) => lines2[i]?.indent ?? 0));
  return [
    coded.filter((i) => lines2[i]?.code.length === short),
    numbered.filter((i) => lines2[i]?.numbering === top),
    run.filter((i) => lines2[i]?.indent === left)
  ];
}
function withoutParts(lines2, run) {
  const [first] = run;
  const last = run.at(-1);
  if (first === void 0 || last === void 0) return [];
  const isInRun = new Set(run);
  const kept2 = [];
  let whole;
  for (let i = first; i <= last; i++) {
    const line2 = lines2[i];
    if (!line2) continue;
    if (line2.isPart) {
      whole = lines2[i - 1]?.isPart ? whole : whole ?? lines2[i - 1];
      continue;
    }
    if (whole && line2.numbering === whole.numbering && (line2.numbering > 0 || line2.rank > 0))
      whole = void 0;
    if (!whole && isInRun.has(i)) kept2.push(i);
  }
  return kept2;
}

// lib/sums/tree.ts
function treeOf(field, basis) {
  return basis === "code" ? codeTree(field.lines) : levelTree(field.lines, basis);
}
function codeTree(lines2) {
  const children = /* @__PURE__ */ new Map();
  const open2 = [];
  lines2.forEach(({ code, rank, isPart: isPart2 }, i) => {
    if (rank > 0 || isPart2) {
      if (rank > 1) open2.length = 0;
      return;
    }
    if (code === "") return;
    while (open2.length > 0) {
      const above = lines2[open2.at(-1) ?? -1]?.code ?? "";
      if (code.length > above.length && code.startsWith(above)) break;
      open2.pop();
    }
    const parent = open2.at(-1);
    if (parent !== void 0) push(children, parent, i);
    open2.push(i);
  });
  return candidates(children);
}
function levelTree(lines2, basis) {
  const children = /* @__PURE__ */ new Map();
  const open2 = [];
  lines2.forEach((line2, i) => {
    if (line2.rank > 0) {
      open2.length = 0;
      return;
    }
    if (line2.isNoSum) return;
    const level = basis === "indent" ? line2.indent : line2.numbering || UNNUMBERED;
    if (level < 0 || line2.isPart && basis === "numbering") return;
    while (open2.length > 0 && (open2.at(-1)?.level ?? 0) >= level) open2.pop();
    const parent = open2.at(-1)?.line;
    if (parent !== void 0 && !line2.isPart) push(children, parent, i);
    open2.push({ line: i, level });
  });
  for (const [parent, below] of children) {
    const numbered = below.filter((i) => (lines2[i]?.numbering ?? 0) > 0);
    if (basis === "numbering" && numbered.length > 0) children.set(parent, numbered);
    else if (lines2[parent + 1]?.isPart) children.delete(parent);
  }
  return candidates(children);
}
var UNNUMBERED = 9;
function push(children, parent, child) {
  const below = children.get(parent);
  if (below) below.push(child);
  else children.set(parent, [child]);
}
function candidates(children) {
  return [...children].map(([total2, terms]) => ({ total: total2, terms }));
}

// lib/sums/search.ts
var SAMPLE = 40;
var ADDITIONS_PER_STEP = 2e4;
var MOST_A_CELL = 60;
var FEW3 = 2;
var BELIEVED = 4;
function* searchField(sheet, field) {
  const { lines: lines2, crosses } = field;
  const covered = new Uint8Array(lines2.length);
  const parents = new Uint8Array(lines2.length);
  const known2 = { covered, parents };
  const found = [];
  let left = lines2.length * crosses.length * MOST_A_CELL + 1e5;
  let step = ADDITIONS_PER_STEP;
  const spend = (additions) => {
    left -= additions;
    step -= additions;
    return left >= 0;
  };
  function* tryAll(candidate, at) {
    const trials = [];
    for (const cross of at) {
      if (!spend(candidate.terms.length + 1)) break;
      const trial = tryAt(sheet, field, candidate, cross, parents);
      if (trial) trials.push(trial);
      if (step < 0) {
        step = ADDITIONS_PER_STEP;
        yield;
      }
    }
    return trials;
  }
  const cover = (candidate) => {
    for (const term of candidate.terms) covered[term] = 1;
    parents[candidate.total] = 1;
  };
  if (field.byRow) {
    for (const basis of BASES) {
      const tree2 = treeOf(field, basis);
      if (tree2.length === 0) continue;
      const results = [];
      for (const candidate of tree2) {
        const trials = yield* tryAll(candidate, crosses);
        results.push({ candidate, trials, tally: tally(trials) });
      }
      const all2 = tally(results.flatMap(({ trials }) => trials));
      const good = all2.holds + all2.weak + all2.near;
      const believed = all2.holds > 1 && good >= all2.differs * BELIEVED;
      const hinted = basis === "code" && (good >= all2.differs || all2.differs <= FEW3);
      if (!believed && !hinted && !results.some((result) => holdsMostly(result.tally))) continue;
      for (const result of results) {
        const accepted = holdsMostly(result.tally);
        if (!believed && !accepted && !hinted) continue;
        cover(result.candidate);
        found.push({
          field,
          basis,
          ...result,
          accepted,
          isFirst: true,
          plain: believed && basis === "code",
          hinted
        });
      }
      break;
    }
  }
  const totals = totalLines(field);
  const sample = spread2(crosses, SAMPLE);
  for (const total2 of totals) {
    let first;
    let best;
    let most = 0;
    let rival;
    for (const way of waysOf2(field, total2, known2, totals.length)) {
      first ??= way;
      const tried = yield* tryAll(way, sample);
      const { holds: holds2, weak, near: near2, differs: differs2 } = tally(tried);
      const slips = differs2 === 0 ? 0 : tried.filter(isSlipOfDigit).length;
      const score = holds2 * 3 + weak + near2 * 2 - differs2 * 4 + slips * 3;
      if (!best || score > most) [best, most] = [way, score];
      if (slips > 0 && slips === tried.length && tried.every(isTelling)) rival ??= way;
      if (holds2 > 0 && weak + near2 + differs2 === 0) break;
    }
    if (!best) continue;
    const trials = yield* tryAll(best, crosses);
    const counts2 = tally(trials);
    const accepted = holdsMostly(counts2);
    const hinted = counts2.holds > 0 && counts2.holds + counts2.weak + counts2.near >= counts2.differs;
    const plain = best === first && isPlain2(field, best, covered);
    if (accepted || mayBeRead(trials)) cover(best);
    if (trials.length === 0) continue;
    const isFirst = best === first;
    const sum4 = { field, basis: "total", accepted, isFirst, plain, hinted };
    found.push({ ...sum4, candidate: best, trials, tally: counts2 });
    if (!rival || rival === best) continue;
    const others = yield* tryAll(rival, crosses);
    const doubt = { accepted: false, isFirst: false, plain: false, hinted: false };
    found.push({ ...sum4, ...doubt, candidate: rival, trials: others, tally: tally(others) });
  }
  return left >= 0 ? found : [];
}
var BASES = ["code", "numbering", "indent"];
function isPlain2({ lines: lines2, alone, byRow: byRow2, crosses }, { total: total2, terms }, covered) {
  if (!byRow2 || !alone || crosses.length > FEW3 || terms.length < 2 || (lines2.at(-1)?.rank ?? 0) === 0)
    return false;
  if (lines2.some(({ isPart: isPart2, weight }) => isPart2 || weight < 0) || (lines2[0]?.rank ?? 0) > 0)
    return false;
  const isTerm = new Set(terms);
  const rows2 = terms.flatMap((i) => lines2[i]?.rank === 0 ? lines2[i] ?? [] : []);
  const [first] = rows2;
  return lines2.slice(0, total2).every((line2, i) => isTerm.has(i) || covered[i] || line2.isNoSum) && rows2.every((line2) => line2.numbering === first?.numbering && line2.indent === first.indent);
}
var isSlipOfDigit = ({ came, expected, found }) => came === "differs" && isOneDigit2(found - expected);
var TELLING2 = 5;
var isTelling = ({ found, numbers: numbers2 }) => numbers2 > 1 && significantDigits(found) >= TELLING2;
function mayBeRead(trials) {
  return trials.some(({ expected, found }) => Math.abs(found - expected) * 4 <= Math.abs(expected));
}
function spread2(all2, count2) {
  if (all2.length <= count2) return all2;
  return Array.from({ length: count2 }, (_, i) => all2[Math.floor(i * all2.length / count2)] ?? 0);
}

// lib/sums/sheet.ts
var CELLS_PER_STEP = 2e3;
var HOLES = 8;
var SMALL = 5e4;
var OVERLAPS = 4;
var Sheet = class _Sheet {
  constructor(pieces) {
    this.pieces = pieces;
    const [first] = pieces;
    this.width = Math.max(0, ...pieces.map((grid) => grid.width));
    this.height = pieces.reduce((sum4, grid) => sum4 + grid.height, 0);
    if (first && pieces.length === 1) {
      this.texts = first.texts;
      this.row = first.row;
      this.column = first.column;
    } else {
      let above = 0;
      const rows2 = [];
      for (const grid of pieces) {
        for (const row of grid.row) rows2.push(row + above);
        above += grid.height;
      }
      this.texts = pieces.flatMap((grid) => grid.texts);
      this.row = rows2;
      this.column = pieces.flatMap((grid) => [...grid.column]);
    }
    this.figures = new Figures(this.texts);
    this.owner = new Int32Array(this.height * this.width).fill(-1);
  }
  pieces;
  height;
  width;
  figures;
  texts;
  row;
  column;
  owner;
  folded = /* @__PURE__ */ new Map();
  /** Null where there is no table that anybody could add up. */
  static *of(pieces) {
    const cells2 = pieces.reduce((sum4, grid) => sum4 + grid.texts.length, 0);
    const places = pieces.reduce((sum4, grid) => sum4 + grid.height * grid.width, 0);
    if (cells2 === 0 || places > cells2 * HOLES + SMALL) return null;
    const sheet = new _Sheet(pieces);
    yield* sheet.fill();
    return sheet;
  }
  *fill() {
    const { owner, width } = this;
    let budget = owner.length * OVERLAPS;
    let cell5 = 0;
    let above = 0;
    for (const grid of this.pieces) {
      for (let i = 0; i < grid.texts.length; i++, cell5++) {
        const top = grid.row[i] ?? 0;
        const left = grid.column[i] ?? 0;
        let bottom = Math.min(grid.height, top + (grid.rowspan[i] ?? 1));
        let right = Math.min(width, left + (grid.colspan[i] ?? 1));
        budget -= (bottom - top) * (right - left);
        if (budget < 0) [bottom, right] = [top + 1, left + 1];
        for (let row = top; row < bottom; row++) {
          const start = (row + above) * width;
          for (let column2 = left; column2 < right; column2++) {
            if ((owner[start + column2] ?? 0) < 0) owner[start + column2] = cell5;
          }
        }
        this.figures.read(cell5);
        if (cell5 % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
      }
      above += grid.height;
    }
    if (!this.figures.areCommas) return;
    for (let i = 0; i < cell5; i++) {
      this.figures.readWithCommas(i);
      if (i % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield;
    }
  }
  /** The cell that covers a place, or -1. */
  cellAt(row, column2) {
    return this.owner[row * this.width + column2] ?? -1;
  }
  /** The cell whose first place it is, or -1. */
  anchorAt(row, column2) {
    const cell5 = this.cellAt(row, column2);
    return cell5 >= 0 && this.row[cell5] === row && this.column[cell5] === column2 ? cell5 : -1;
  }
  text(cell5) {
    return this.texts[cell5] ?? "";
  }
  /** A cell's text as labels are compared, without white space. */
  label(cell5) {
    let label = this.folded.get(cell5);
    if (label === void 0) {
      const text = this.texts[cell5] ?? "";
      label = text.length > LONGEST_LABEL ? "" : foldLabel2(text);
      this.folded.set(cell5, label);
    }
    return label;
  }
  isNumber(cell5) {
    return cell5 >= 0 && this.figures.kind[cell5] === NUMBER4;
  }
  isWords(cell5) {
    return cell5 >= 0 && this.figures.kind[cell5] === WORDS4;
  }
  isPercent(cell5) {
    return cell5 >= 0 && this.figures.kind[cell5] === PERCENT;
  }
  isBlank(cell5) {
    return cell5 < 0 || this.figures.kind[cell5] === BLANK2;
  }
  /** Which piece a cell is of, and its number there. */
  origin(cell5) {
    let rest = cell5;
    let piece2 = 0;
    for (const grid of this.pieces) {
      if (rest < grid.texts.length) break;
      rest -= grid.texts.length;
      piece2++;
    }
    return { piece: piece2, cell: rest };
  }
};
var LONGEST_LABEL = 200;

// lib/sums/matrix.ts
function nearlyMakes(sum4, goal, terms, slack2) {
  const off = Math.abs(sum4 - goal);
  if (off === 0) return true;
  if (off <= (terms + 1) / 2 * slack2) return true;
  return slack2 === 0 && off <= Math.min((terms + 1) / 2, Math.abs(goal) / 1e3);
}

// lib/sums/borne.ts
var SHARE = 0.7;
var SHARE_OF_MANY = 0.4;
var MANY3 = 4;
var BEYOND_CHANCE = 14;
var DIGITS3 = 4;
var ALONE = 5;
var CERTAIN = 7;
var LABEL = 1.5;
var LABEL_OF_ALL = 3;
var GAP2 = 1.5;
function borneOut({ values, illegible, lines: lines2, crosses, slack: slack2, grain, ratio }, total2, terms, { isTotal, isAll, hasGap }) {
  let of = 0;
  let holds2 = 0;
  let doubles = 0;
  let slips = 0;
  let weight = 0;
  const seen = /* @__PURE__ */ new Set();
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines2;
    const goal = values[base + total2] ?? Number.NaN;
    if (Number.isNaN(goal)) continue;
    let some2 = 0;
    let sum4 = 0;
    let isOpen2 = false;
    let isDouble = false;
    let print = goal;
    for (const term of terms) {
      if (illegible[base + term] === 1) isOpen2 = true;
      const value = values[base + term] ?? 0;
      if (!(value > 0 || value < 0)) continue;
      some2++;
      sum4 += value;
      print += value * (some2 + 1);
      if (nearlyMakes(value * 2, goal, 1, slack2[cross] ?? 0)) isDouble = true;
    }
    if (some2 > 1 && nearlyMakes(sum4, goal, some2, slack2[cross] ?? 0)) {
      of++;
      holds2++;
      if (isDouble) doubles++;
      if (goal !== 0 && !seen.has(print)) {
        seen.add(print);
        const digits = Math.log10(Math.abs(goal) / (grain[cross] ?? 1)) - (sum4 === goal ? 0 : 1);
        weight += Math.max(0, digits);
      }
    } else if (isOpen2 || ratio[cross] === 1) continue;
    else if (some2 > 1 || some2 === 1 && sum4 !== goal || some2 === 0 && goal !== 0) {
      of++;
      if (some2 > 1 && isOneDigit2(sum4 - goal)) slips++;
    }
  }
  const isSlip2 = of - holds2 === 1 && slips > 0 && weight >= CERTAIN;
  const isMany = holds2 >= MANY3 && weight >= BEYOND_CHANCE && holds2 >= of * SHARE_OF_MANY;
  if (holds2 < of * SHARE && !isSlip2 && !isMany) return null;
  if (holds2 > 1 && doubles === holds2) return null;
  const said = isTotal ? isAll && !hasGap ? LABEL_OF_ALL : LABEL : 0;
  const needed = (holds2 > 1 ? DIGITS3 : ALONE) - said + (hasGap ? GAP2 : 0);
  if (weight < needed) return null;
  return { total: total2, terms, holds: holds2, of, weight };
}

// lib/sums/pairs.ts
var SAMPLES = 3;
var SAME = 6;
var SHARE2 = 0.9;
var LEAST3 = 3;
var DIGITS4 = 8;
var CERTAIN2 = 12;
var FAR = 15;
var PAIRS_PER_STEP = 5e3;
function* findPairs(matrix) {
  const { lines: lines2, crosses, values } = matrix;
  if (lines2 < 3 || crosses < LEAST3) return [];
  const found = /* @__PURE__ */ new Map();
  let step = 0;
  for (const cross of fullest(matrix)) {
    const base = cross * lines2;
    const at = /* @__PURE__ */ new Map();
    for (let line2 = 0; line2 < lines2; line2++) {
      const value = values[base + line2] ?? Number.NaN;
      if (Number.isNaN(value) || value === 0) continue;
      const same = at.get(value);
      if (same) same.push(line2);
      else at.set(value, [line2]);
    }
    for (let total2 = 0; total2 < lines2; total2++) {
      const end = Math.min(lines2, total2 + FAR + 1);
      const goal = values[base + total2] ?? Number.NaN;
      if (Number.isNaN(goal)) continue;
      for (let first = Math.max(0, total2 - FAR); first < end; first++) {
        const value = values[base + first] ?? Number.NaN;
        if (first === total2 || Number.isNaN(value) || value === 0) continue;
        if (++step % PAIRS_PER_STEP === 0) yield;
        const others = at.get(goal - value);
        if (!others || others.length > SAME) continue;
        for (const second of others) {
          if (second <= first || second === total2 || spanOf(total2, first, second) > FAR) continue;
          const key = `${total2} ${first} ${second}`;
          if (found.has(key)) continue;
          const run = borneOut2(matrix, total2, first, second);
          if (run) found.set(key, run);
        }
      }
    }
  }
  return [...found.values()];
}
function spanOf(total2, first, second) {
  const span2 = Math.max(total2, second) - Math.min(total2, first);
  return first < total2 && total2 < second ? span2 * 2 : span2;
}
function fullest({ lines: lines2, crosses, values }) {
  const counts2 = Array.from({ length: crosses }, (_, cross) => {
    const seen = /* @__PURE__ */ new Set();
    for (let line2 = 0; line2 < lines2; line2++) {
      const value = values[cross * lines2 + line2] ?? Number.NaN;
      if (!Number.isNaN(value) && value !== 0) seen.add(value);
    }
    return { cross, count: seen.size };
  });
  return counts2.sort((a, b) => b.count - a.count || a.cross - b.cross).slice(0, SAMPLES).map(({ cross }) => cross);
}
function borneOut2({ lines: lines2, crosses, values, slack: slack2, ratio }, total2, first, second) {
  let holds2 = 0;
  let of = 0;
  let slips = 0;
  let weight = 0;
  const seen = /* @__PURE__ */ new Set();
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines2;
    const goal = values[base + total2] ?? Number.NaN;
    const a = values[base + first] ?? Number.NaN;
    const b = values[base + second] ?? Number.NaN;
    if (Number.isNaN(goal) || Number.isNaN(a) || Number.isNaN(b)) continue;
    const grain = Math.max(1, slack2[cross] ?? 0);
    if (Math.abs(a + b - goal) <= 1.5 * (slack2[cross] ?? 0)) {
      if (a === 0 || b === 0) continue;
      of++;
      holds2++;
      if (seen.has(goal)) continue;
      seen.add(goal);
      weight += Math.log10(Math.max(1, Math.abs(goal), Math.abs(a), Math.abs(b)) / grain);
    } else if (ratio[cross] !== 1) {
      of++;
      if (isOneDigit2(a + b - goal)) slips++;
      if (of - holds2 > Math.max(1, crosses * (1 - SHARE2))) return null;
    }
  }
  const isSlip2 = of - holds2 === 1 && slips === 1 && weight >= CERTAIN2;
  if (holds2 + slips < LEAST3 || weight < DIGITS4) return null;
  if (!isSlip2 && (holds2 < LEAST3 || holds2 < of * SHARE2)) return null;
  return { total: total2, terms: [first, second], holds: holds2, of, weight };
}

// lib/sums/taken.ts
var BESIDE = 2;
var Taken = class {
  terms = /* @__PURE__ */ new Map();
  sums = /* @__PURE__ */ new Map();
  /** The best of the proposals that do not contradict each other; a second way to part a total comes after all first ones. */
  choose(proposals) {
    const order = this.inOrder(proposals);
    const parted2 = new Set(this.terms.keys());
    const first = [];
    const second = [];
    for (const run of order) {
      (parted2.has(run.total) ? second : first).push(run);
      parted2.add(run.total);
    }
    return this.take([...first, ...second]);
  }
  /** The same of pairs, of which many mirror each other. */
  choosePairs(pairs) {
    return this.take(this.inOrder(pairs));
  }
  /** Those of the runs, in their order, that contradict neither each other nor what is known. */
  take(runs2) {
    const covered = /* @__PURE__ */ new Set();
    return runs2.filter((run) => this.takeOne(run, covered));
  }
  inOrder(runs2) {
    return [...runs2].sort(
      (a, b) => b.weight - a.weight || apart(a) - apart(b) || a.terms.length - b.terms.length || b.total - a.total
    );
  }
  takeOne(run, covered) {
    const { total: total2, terms } = run;
    const ends = [terms[0] ?? 0, terms.at(-1) ?? 0];
    const key = `${terms.length} ${Math.min(...ends)} ${Math.max(...ends)}`;
    const other = this.sums.get(key);
    if (other !== void 0 && (other === total2 || Math.abs(other - total2) > BESIDE)) return false;
    if (terms.some((term) => covered.has(term) || this.isIn(total2, term))) return false;
    if (terms.some((term) => this.terms.get(total2)?.has(term))) return false;
    this.sums.set(key, total2);
    const own = this.terms.get(total2) ?? /* @__PURE__ */ new Set();
    this.terms.set(total2, own);
    for (const term of terms) {
      covered.add(term);
      own.add(term);
    }
    return true;
  }
  /** Whether a line is among what another adds up. */
  isIn(line2, total2, depth = 0) {
    const own = this.terms.get(total2);
    if (!own || depth > 6) return false;
    if (own.has(line2)) return true;
    for (const term of own) if (this.isIn(line2, term, depth + 1)) return true;
    return false;
  }
};
var apart = ({ total: total2, terms }) => Math.min(Math.abs((terms[0] ?? 0) - total2), Math.abs((terms.at(-1) ?? 0) - total2));

// lib/sums/runs.ts
var ROUNDS = 8;
var REACH = 8;
var ADJOINING = [0];
var FIRST3 = 1e3;
var APART = [0, 1, 2, FIRST3];
var ADDITIONS_PER_STEP2 = 2e4;
var MOST_A_CELL2 = 120;
var WINDOW = 60;
function* findRuns(matrix, groups, isTotal) {
  const found = [];
  const budget = { left: matrix.lines * matrix.crosses * MOST_A_CELL2 + 5e4, step: 0 };
  const taken = new Taken();
  const left = groups.map(({ lines: lines2 }) => lines2);
  for (const gaps of [ADJOINING, APART]) {
    for (const [g, group] of groups.entries()) {
      for (let round = 0; round < ROUNDS; round++) {
        const active = left[g] ?? [];
        if (active.length < 3) break;
        const proposals = yield* propose(matrix, group, active, gaps, isTotal, budget);
        const accepted = taken.choose(proposals);
        found.push(...accepted);
        const covered = new Set(accepted.flatMap(({ terms }) => terms));
        left[g] = active.filter((line2) => !covered.has(line2));
        if (budget.left < 0) return found;
        if (accepted.length === 0) break;
      }
    }
    if (gaps === ADJOINING) found.push(...taken.choosePairs(yield* findPairs(matrix)));
  }
  return found;
}
function* propose(matrix, group, active, gaps, isTotal, budget) {
  const proposals = [];
  const own = new Set(group.lines);
  let place = 0;
  for (const total2 of group.isNamed ? linesNear(active, matrix.lines) : group.lines) {
    while (place < active.length && (active[place] ?? 0) < total2) place++;
    const behind = active[place] === total2 ? place + 1 : place;
    for (const step of [-1, 1]) {
      for (const gap of gaps) {
        const isFar = gap === FIRST3;
        if (isFar && (step < 0 || place < 2)) break;
        const start = isFar ? 0 : (step < 0 ? place - 1 : behind) + step * gap;
        const next = active[start];
        if (next === void 0) break;
        if (!isFar && !own.has(total2) && Math.abs(next - total2) > REACH) break;
        const last = isFar ? place : active.length;
        const end = endOfRun(matrix, total2, active, start, last, step, budget);
        if (end >= 0) {
          const terms = [];
          for (let at = start; at !== end + step; at += step) terms.push(active[at] ?? 0);
          const run = borneOut(matrix, total2, terms, {
            isTotal: isTotal(total2),
            isAll: end === 0 || end === active.length - 1,
            hasGap: gap > 0
          });
          budget.left -= matrix.crosses * terms.length;
          if (run) {
            proposals.push(run);
            break;
          }
        }
        if (budget.left < 0) return [];
      }
      budget.step += matrix.crosses;
      if (budget.step > ADDITIONS_PER_STEP2 / 20) {
        budget.step = 0;
        yield;
      }
    }
  }
  return proposals;
}
function linesNear(some2, lines2) {
  const near2 = [];
  let next = 0;
  for (const one of some2) {
    const end = Math.min(lines2 - 1, one + REACH);
    for (next = Math.max(next, one - REACH); next <= end; next++) near2.push(next);
  }
  return near2;
}
function endOfRun({ values, lines: lines2, crosses, slack: slack2 }, total2, active, start, last, step, budget) {
  const votes = /* @__PURE__ */ new Map();
  for (let cross = 0; cross < crosses; cross++) {
    const base = cross * lines2;
    const goal = values[base + total2] ?? Number.NaN;
    if (Number.isNaN(goal) || goal === 0) continue;
    const loose = slack2[cross] ?? 0;
    let sum4 = 0;
    let terms = 0;
    let length = 0;
    let isSigned = goal < 0;
    for (let at = start; at >= 0 && at < last; at += step) {
      const value = values[base + (active[at] ?? 0)] ?? Number.NaN;
      budget.left--;
      length++;
      if (Number.isNaN(value)) {
        if (terms > 1 && nearlyMakes(sum4, goal, terms, loose)) vote(votes, at, goal, sum4);
        if (length > WINDOW * 8) break;
        continue;
      }
      if (value !== 0) terms++;
      if (value < 0) isSigned = true;
      sum4 += value;
      if (terms > 1 && nearlyMakes(sum4, goal, terms, loose)) vote(votes, at, goal, sum4);
      else if (isSigned ? length > WINDOW : terms > 1 && sum4 > goal * 1.01 + 2 * (terms + 1)) break;
    }
  }
  let end = -1;
  let most = { holds: 0, weight: 0 };
  for (const [at, count2] of votes) {
    const isMore = count2.holds > most.holds || count2.holds === most.holds && count2.weight > most.weight;
    if (isMore) [end, most] = [at, count2];
  }
  return end;
}
function vote(votes, end, goal, sum4) {
  const weight = Math.log10(Math.abs(goal)) - (sum4 === goal ? 0 : 1);
  const known2 = votes.get(end);
  if (known2) {
    known2.holds++;
    known2.weight += weight;
  } else votes.set(end, { holds: 1, weight });
}

// lib/sums/unlabelled.ts
var MOST_CELLS2 = 3e4;
function* unlabelledSums(sheet) {
  const found = [];
  for (const byRow2 of [true, false]) {
    const field = fieldOf(sheet, byRow2);
    if (field.lines.length < 3 || field.crosses.length === 0) continue;
    if (field.lines.length * field.crosses.length > MOST_CELLS2) continue;
    const matrix = matrixOf(sheet, field);
    const runs2 = yield* findRuns(
      matrix,
      groupsOf(field),
      (line2) => (field.lines[line2]?.rank ?? 0) > 0
    );
    const parents = new Uint8Array(field.lines.length);
    for (const { total: total2, terms } of runs2) {
      const candidate = { total: total2, terms };
      const trials = [];
      for (const cross of field.crosses) {
        const trial = tryAt(sheet, field, candidate, cross, parents);
        if (trial) trials.push(trial);
      }
      found.push({
        field,
        candidate,
        trials,
        tally: tally(trials),
        basis: "figures",
        accepted: true,
        isFirst: false,
        plain: false,
        hinted: false
      });
    }
    yield;
  }
  return found;
}
function groupsOf({ lines: lines2 }) {
  const named = /* @__PURE__ */ new Map();
  lines2.forEach(({ labels: labels2 }, i) => {
    const name = labels2.at(-1) ?? "";
    if (name === "") return;
    const same = named.get(name);
    if (same) same.push(i);
    else named.set(name, [i]);
  });
  const all2 = lines2.map((_, i) => i);
  return [
    { lines: all2.filter((i) => !lines2[i]?.isNoSum), isNamed: false },
    { lines: all2.filter((i) => lines2[i]?.isNoSum), isNamed: false },
    ...[...named.values()].filter((group) => group.length > 2).map((lines3) => ({ lines: lines3, isNamed: true }))
  ];
}
function matrixOf(sheet, field) {
  const lines2 = field.lines.length;
  const crosses = field.crosses.length;
  const values = new Float64Array(lines2 * crosses).fill(Number.NaN);
  const illegible = new Uint8Array(lines2 * crosses);
  const slack2 = new Float64Array(crosses);
  const grain = new Float64Array(crosses);
  const ratio = new Uint8Array(crosses);
  const { units, places } = sheet.figures;
  field.crosses.forEach((cross, c) => {
    let most = 0;
    for (const { at } of field.lines) {
      const cell5 = field.anchorAt(at, cross);
      if (sheet.isNumber(cell5)) most = Math.max(most, places[cell5] ?? 0);
    }
    field.lines.forEach(({ at }, l) => {
      const cell5 = field.anchorAt(at, cross);
      if (sheet.isNumber(cell5))
        values[c * lines2 + l] = rescale(units[cell5] ?? 0, places[cell5] ?? 0, most);
      else if (!sheet.isBlank(field.cellAt(at, cross))) illegible[c * lines2 + l] = 1;
    });
    const column2 = values.subarray(c * lines2, (c + 1) * lines2);
    const own = column2.filter((value) => value !== 0 && !Number.isNaN(value));
    let common2 = own.length > 2 ? grainOf(own) : 1;
    const one = 10 ** most;
    if (most > 0 && common2 >= one) {
      for (let l = 0; l < lines2; l++) column2[l] = (column2[l] ?? 0) / one;
      common2 /= one;
      most = 0;
    }
    grain[c] = common2;
    if (isRatio(field.crossLabel(cross))) ratio[c] = 1;
    slack2[c] = most > 0 || common2 > 1 ? common2 : 0;
  });
  return { lines: lines2, crosses, values, illegible, slack: slack2, grain, ratio };
}
function fieldOf(sheet, byRow2) {
  const rows2 = [];
  const columns2 = [];
  for (let row = 0; row < sheet.height; row++) {
    if (isNumbering(sheet, row)) continue;
    for (let column2 = 0; column2 < sheet.width; column2++)
      if (sheet.isNumber(sheet.anchorAt(row, column2))) {
        rows2.push(row);
        break;
      }
  }
  for (let column2 = 0; column2 < sheet.width; column2++)
    if (rows2.some((row) => sheet.isNumber(sheet.anchorAt(row, column2))) && !isOrdinal(sheet, column2, rows2))
      columns2.push(column2);
  const first = rows2[0] ?? 0;
  const rowPath2 = (row) => {
    const path = [];
    for (let column2 = 0; column2 < Math.min(sheet.width, 4); column2++) {
      const cell5 = sheet.cellAt(row, column2);
      if (sheet.isNumber(cell5)) break;
      if (sheet.isWords(cell5) && cell5 !== path.at(-1)) path.push(cell5);
    }
    return path;
  };
  const columnPath2 = (column2) => {
    const path = [];
    for (let row = Math.max(0, first - 3); row < first; row++) {
      const cell5 = sheet.cellAt(row, column2);
      if (cell5 >= 0 && sheet.label(cell5) !== "" && cell5 !== path.at(-1)) path.push(cell5);
    }
    return path;
  };
  const [own, across] = byRow2 ? [rows2, columns2] : [columns2, rows2];
  const pathOf4 = byRow2 ? rowPath2 : columnPath2;
  const crossPath = byRow2 ? columnPath2 : rowPath2;
  return {
    byRow: byRow2,
    lines: own.map((at) => lineOf2(sheet, at, pathOf4(at))),
    crosses: across,
    alone: false,
    cellAt: byRow2 ? (line2, cross) => sheet.cellAt(line2, cross) : (line2, cross) => sheet.cellAt(cross, line2),
    anchorAt: byRow2 ? (line2, cross) => sheet.anchorAt(line2, cross) : (line2, cross) => sheet.anchorAt(cross, line2),
    crossLabel: (cross) => shown(sheet, crossPath(cross))
  };
}
var HINT = 0.5;
function lineOf2(sheet, at, path) {
  const labels2 = path.map((cell5) => sheet.label(cell5));
  const rank = labels2.some((label) => totalRank(label) > 0) ? 1 : labels2.some(isEnglishTotal) ? HINT : 0;
  return {
    at,
    path,
    labels: labels2,
    rank,
    totalAt: -1,
    isPart: false,
    weight: 1,
    isNoSum: path.some((cell5) => isRatio(sheet.text(cell5))),
    code: "",
    numbering: 0,
    opens: false,
    indent: -1
  };
}
function isOrdinal(sheet, column2, rows2) {
  let last = Number.NaN;
  let steps = 0;
  let others = 0;
  for (const row of rows2) {
    const cell5 = sheet.anchorAt(row, column2);
    if (!sheet.isNumber(cell5)) continue;
    const value = (sheet.figures.units[cell5] ?? 0) / 10 ** (sheet.figures.places[cell5] ?? 0);
    if (value === last + 1) steps++;
    else others++;
    last = value;
  }
  return steps > 2 && steps > others * 3;
}

// lib/sums/continued.ts
var BETWEEN = /^(?:续表?\d*|\(?续\)?|表?[\d一二三四五六七八九十]*\(?续(?:表|\d)?\)?|第?\d+页(?:[,，/共]*\d+页)?|[-—]*\d*[-—]*)$/;
var LONGEST6 = 60;
function mayStandBetween(text) {
  return text.length <= LONGEST6 && BETWEEN.test(foldLabel2(text));
}
function continues(before, after) {
  if (before.width !== after.width || before.width < 2) return false;
  if (before.height < 2 || after.height < 1) return false;
  return cellsInRow(before, before.height - 1).every(
    (cell5) => totalRank(foldLabel2(before.texts[cell5] ?? "")) < 2
  );
}

// lib/sums/index.ts
function* tableSums(pieces, around = "", isWhole3 = pieces.length === 1) {
  const sheet = yield* Sheet.of(pieces);
  if (!sheet) return [];
  const shape = shapeOf(sheet);
  const found = shape ? yield* labelledSums(sheet, shape, isWhole3) : [];
  const judged = yield* judge(sheet, found, unitOf3(sheet, around));
  const told3 = new Set(
    judged.flatMap(({ found: found2, trial }) => trial.came === "weak" ? [] : keyOf2(found2, trial))
  );
  const driven = yield* judge(sheet, yield* unlabelledSums(sheet), "");
  for (const one of driven) if (!told3.has(keyOf2(one.found, one.trial))) judged.push(one);
  return judged.map((one) => new SheetSum(sheet, one));
}
function* labelledSums(sheet, { blocks, sections }, isWhole3) {
  const found = [];
  for (const section of sections) {
    const single2 = isWhole3 && sections.length === 1 && section.head.length > 0;
    for (const block of blocks) {
      const rows2 = yield* rowField(sheet, block, section, single2 && isApart(sheet, blocks));
      if (rows2.lines.some((line2) => line2.rank > 0 || line2.code !== ""))
        found.push(...yield* searchField(sheet, rows2));
    }
    for (const side of isApart(sheet, blocks) ? blocks.map((block) => [block]) : [blocks]) {
      const columns2 = columnField(sheet, side, section);
      if (columns2.lines.some((line2) => line2.rank > 0))
        found.push(...yield* searchField(sheet, columns2));
    }
    yield;
  }
  return found;
}
var keyOf2 = ({ field }, { target }) => target * 2 + (field.byRow ? 1 : 0);
var SheetSum = class {
  constructor(sheet, judged) {
    this.sheet = sheet;
    this.judged = judged;
  }
  sheet;
  judged;
  get rule() {
    return this.judged.found.field.byRow ? "sum.column" : "sum.row";
  }
  get outcome() {
    return this.judged.verdict;
  }
  get reason() {
    return this.judged.reason;
  }
  get target() {
    return this.sheet.origin(this.judged.trial.target);
  }
  get expected() {
    const { expected, places } = this.judged.trial;
    return figureOf2(expected, places);
  }
  get found() {
    const { found, places } = this.judged.trial;
    return figureOf2(found, places);
  }
  get difference() {
    const { found, expected, places } = this.judged.trial;
    return figureOf2(found - expected, places);
  }
  label() {
    const { field, candidate } = this.judged.found;
    const own = shown(this.sheet, field.lines[candidate.total]?.path ?? []);
    const other = field.crossLabel(this.judged.trial.cross);
    return (field.byRow ? [own, other] : [other, own]).filter((part) => part !== "").join(" \xB7 ");
  }
  terms() {
    const { field, candidate } = this.judged.found;
    return termsOf2(this.sheet, field, candidate.terms, this.judged.trial.cross);
  }
};
function isApart(sheet, blocks) {
  return blocks.length === 1 || blocks.every(
    ({ labels: labels2, stubs }) => [...labels2, ...stubs].some((column2) => {
      for (let row = 0; row < sheet.height; row++) {
        const cell5 = sheet.anchorAt(row, column2);
        if (sheet.isWords(cell5) && totalRank(sheet.label(cell5)) > 0) return true;
      }
      return false;
    })
  );
}
function termsOf2(sheet, field, terms, cross) {
  const made = [];
  for (const term of [...terms].sort((a, b) => a - b)) {
    const line2 = field.lines[term];
    const at = field.cellAt(line2?.at ?? -1, cross);
    if (!line2 || at < 0) continue;
    const places = sheet.figures.places[at] ?? 0;
    const value = sheet.isNumber(at) ? figureOf2(sheet.figures.units[at] ?? 0, places) : null;
    const { piece: piece2, cell: cell5 } = sheet.origin(at);
    made.push({ piece: piece2, cell: cell5, label: labelOf(sheet, line2), value, weight: line2.weight });
  }
  return made;
}
var lineLabels = /* @__PURE__ */ new WeakMap();
function labelOf(sheet, line2) {
  let label = lineLabels.get(line2);
  if (label === void 0) {
    label = shown(sheet, line2.path);
    lineLabels.set(line2, label);
  }
  return label;
}
function unitOf3(sheet, around) {
  let text = foldLabel2(around);
  for (let row = 0; row < Math.min(sheet.height, 4); row++) {
    for (let column2 = 0; column2 < sheet.width; column2++) {
      const cell5 = sheet.anchorAt(row, column2);
      const label = sheet.label(cell5);
      if (label.includes("\u5355\u4F4D")) text += `;${label}`;
    }
  }
  return text;
}

// lib/table-sums/index.ts
var MOST_LISTED2 = 2e3;
var MOST_PIECES = 20;
var SUMS_PER_STEP2 = 20;
var TITLE = 60;
function* checkTables(page, reading, before = []) {
  const { blocks } = page;
  const checks = [];
  const placeIn = cellPlaces(blocks);
  const formed = new Set(reading.facts.flatMap(({ place }) => place?.block ?? []));
  const done = /* @__PURE__ */ new Set();
  let tables = 0;
  let count2 = 0;
  for (const [at, block] of blocks.entries()) {
    if (!isCandidate(block, reading) || done.has(block)) continue;
    if (!block.totals && !block.figures) continue;
    let pieces = block.totals ? piecesAround(blocks, at, reading) : [block];
    let grids = pieces.flatMap(({ grid }) => grid ?? []);
    if (grids.some((grid) => isFormed(grid, formed))) continue;
    const before2 = textBefore(blocks, blocks.lastIndexOf(pieces[0] ?? block, at));
    const isWhole3 = pieces.length === 1 && !mayGoOnFrom(blocks, at, grids[0]);
    let found = yield* tableSums(grids, before2.join(";"), isWhole3);
    if (pieces.length > 1 && !found.some(({ outcome }) => outcome === "pass")) {
      [pieces, grids] = [[block], block.grid ? [block.grid] : []];
      found = yield* tableSums(grids, before2.join(";"), false);
    }
    for (const piece2 of pieces) done.add(piece2);
    if (found.length === 0) continue;
    tables++;
    count2 += found.length;
    const title = titleOf(grids[0]?.caption ?? "", before2);
    const locate = locator(pieces, grids, placeIn);
    for (const sum4 of found) {
      if (sum4.outcome === "pass" && checks.length >= MOST_LISTED2) continue;
      checks.push(asCheck2(sum4, grids, title, locate));
      if (checks.length % SUMS_PER_STEP2 === 0) yield;
    }
  }
  return { checks: checks.filter((check3) => !isTold2(check3, before)), sums: { tables, count: count2 } };
}
var isTold2 = (sum4, before) => before.some(
  ({ place, expected, outcome }) => place !== null && isSamePlace(place, sum4.place) && expected === sum4.expected && outcome === sum4.outcome
);
function isFormed({ block, places = [] }, formed) {
  return formed.has(block) || places.some((place) => formed.has(place.block));
}
function isCandidate(block, reading) {
  if (block?.kind !== "table" || !block.grid) return false;
  return !(reading.isReport && block.likely) && !(block.particulars && !block.totals);
}
function piecesAround(blocks, at, reading) {
  const own = blocks[at];
  const pieces = [own];
  for (const step of [-1, 1]) {
    let last = own;
    for (let i = at + step; ; i += step) {
      const next = blocks[i];
      if (next && next.kind !== "table" && mayStandBetween(next.text)) continue;
      if (pieces.length >= MOST_PIECES || !isCandidate(next, reading)) break;
      const [first, second] = step < 0 ? [next, last] : [last, next];
      if (!first.grid || !second.grid || !continues(first.grid, second.grid)) break;
      if (step < 0) pieces.unshift(next);
      else pieces.push(next);
      last = next;
    }
  }
  return pieces;
}
function mayGoOnFrom(blocks, at, grid) {
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind === "table") return !!grid && !!block.grid && continues(block.grid, grid);
  }
  return false;
}
function textBefore(blocks, at) {
  const texts = [];
  for (let i = at - 1; i >= 0 && texts.length < 3; i--) {
    const block = blocks[i];
    if (!block || block.kind === "table" || block.text.length > TITLE) break;
    texts.push(block.text);
  }
  return texts;
}
function titleOf(caption, before) {
  const folded = foldSpace(caption);
  if (folded !== "" && folded.length <= TITLE) return folded;
  return before.find((text) => /表/.test(text) && !/[。；]/.test(text)) ?? "";
}
function locator(pieces, grids, placeIn) {
  return ({ piece: piece2, cell: cell5 }) => {
    const block = pieces[piece2];
    const grid = grids[piece2];
    if (!block || !grid) return { table: -1, row: -1, column: -1 };
    return placeIn(block, grid.row[cell5] ?? 0, grid.column[cell5] ?? -1);
  };
}
function asCheck2(sum4, grids, title, locate) {
  const placeOf2 = ({ piece: piece2, cell: cell5 }) => {
    const grid = grids[piece2];
    return grid ? placeOfCell(grid, cell5) : null;
  };
  const { rule, outcome, expected, found, difference: difference2, reason } = sum4;
  const label = [title, sum4.label()].filter((part) => part !== "").join(" \xB7 ");
  const cells2 = new CellSumBuilder();
  for (const term of sum4.terms()) {
    const place = placeOf2(term);
    if (place) cells2.add(locate(term), term.label, term.value, term.weight, place);
  }
  return {
    rule,
    target: label,
    outcome,
    severity: "error",
    expected,
    found,
    difference: difference2,
    terms: [],
    sum: cells2.finish({ ...locate(sum4.target), label }),
    reason,
    place: placeOf2(sum4.target)
  };
}

// lib/audit/checkers.ts
var CHECKERS = [
  { run: checkForm },
  {
    *run({ page, reading }) {
      return { checks: yield* checkNarrative(page.blocks, reading) };
    }
  },
  {
    *run({ page, facts, packs }) {
      return { checks: yield* checkRelations(page, facts, packs) };
    }
  },
  { run: ({ page, reading }, before) => checkTables(page, reading, before) }
];

// lib/audit/steps.ts
function* auditSteps({ page: given, isWorth, isPacked }, options = {}) {
  if (!isWorth) return { ...NOTHING5, source: sourceOf(given, options) };
  const page = withWholeParagraphs(withTablesFromLines(given, FORMS), FORMS);
  const reading = yield* readReport(page, FORMS);
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const packs = isPacked ? [...BUILTIN_PACKS, ...options.packs ?? []] : [];
  const checks = [];
  let sums = NOTHING5.sums;
  for (const checker of CHECKERS) {
    const found = yield* checker.run({ page, reading, facts, packs }, checks);
    checks.push(...found.checks);
    sums = found.sums ?? sums;
  }
  return {
    source: sourceOf(page, options),
    isReport: reading.isReport,
    form: reading.form?.id ?? null,
    issuer: reading.issuer,
    year: reading.year,
    facts: reading.facts,
    checks,
    suspects: reading.form ? findSuspects(modelOf(reading.form), checks, facts) : [],
    sums,
    attachments: reading.isReport && reading.facts.length === 0 ? page.attachments : [],
    text: page.blocks.filter((block) => block.kind !== "table")
  };
}
var NOTHING5 = {
  isReport: false,
  form: null,
  issuer: null,
  year: null,
  facts: [],
  checks: [],
  suspects: [],
  sums: { tables: 0, count: 0 },
  attachments: [],
  text: []
};
function sourceOf({ url, title }, { auditedAt = (/* @__PURE__ */ new Date()).toISOString() }) {
  return { url, title, auditedAt };
}

// lib/steps.ts
function runNow(steps) {
  for (; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

// lib/form/label-beginnings.ts
var FORM_WORDS = "\u672C\u5E74\u65B0\u6536\u653F\u5E9C \u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C \u4E88\u4EE5\u516C\u5F00 \u90E8\u5206\u516C\u5F00 \u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6 \u5176\u4ED6\u6CD5\u5F8B\u884C\u653F \u5371\u53CA\u4E09\u5B89\u5168\u4E00 \u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408 \u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8 \u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B \u5C5E\u4E8E\u884C\u653F\u6267\u6CD5 \u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2 \u672C\u673A\u5173\u4E0D\u638C\u63E1 \u6CA1\u6709\u73B0\u6210\u4FE1\u606F \u8865\u6B63\u540E\u7533\u8BF7\u5185 \u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9 \u91CD\u590D\u7533\u8BF7 \u8981\u6C42\u63D0\u4F9B\u516C\u5F00 \u65E0\u6B63\u5F53\u7406\u7531\u5927 \u8981\u6C42\u884C\u653F\u673A\u5173 \u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53 \u7533\u8BF7\u4EBA\u903E\u671F\u672A \u5176\u4ED6\u5904\u7406 \u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7 \u672C\u5E74\u5236\u53D1\u4EF6\u6570 \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570 \u73B0\u884C\u6709\u6548\u4EF6\u6570 \u672C\u5E74\u5904\u7406\u51B3\u5B9A \u672C\u5E74\u6536\u8D39\u91D1\u989D \u5546\u4E1A\u4F01\u4E1A \u79D1\u7814\u673A\u6784 \u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7 \u6CD5\u5F8B\u670D\u52A1\u673A\u6784 \u7ED3\u679C\u7EF4\u6301 \u7ED3\u679C\u7EA0\u6B63 \u5176\u4ED6\u7ED3\u679C \u5C1A\u672A\u5BA1\u7ED3 \u672C\u5E74\u65B0\u5236\u4F5C\u6570 \u672C\u5E74\u65B0\u516C\u5F00\u6570 \u5BF9\u5916\u516C\u5F00\u603B\u6570 \u4E0A\u4E00\u5E74\u9879\u76EE\u6570 \u672C\u5E74\u589E\u51CF \u5904\u7406\u51B3\u5B9A\u6570\u91CF \u91C7\u8D2D\u9879\u76EE\u6570\u91CF \u91C7\u8D2D\u603B\u91D1\u989D";

// lib/worth/patterns.ts
var patterns = /* @__PURE__ */ new Map();
var NO_LETTER = new RegExp(`[^${HAN}]+`, "g");
var formWords = () => patternOf(FORM_WORDS.split(" "));
function patternOf(words2) {
  const key = words2.join(" ");
  let pattern2 = patterns.get(key);
  if (!pattern2) {
    pattern2 = new RegExp(tree(words2));
    patterns.set(key, pattern2);
  }
  return pattern2;
}
function tree(words2) {
  const branches = /* @__PURE__ */ new Map();
  for (const word of words2) {
    const first = word.slice(0, 1);
    const rests = branches.get(first);
    if (rests) rests.push(word.slice(1));
    else branches.set(first, [word.slice(1)]);
  }
  const patterns2 = [];
  for (const [first, rests] of branches) {
    if (first === "" || rests.includes("")) patterns2.push(first);
    else {
      const rest = tree(rests);
      patterns2.push(`${first}${PARTED}${rest.includes("|") ? `(?:${rest})` : rest}`);
    }
  }
  return patterns2.join("|");
}

// test/portal/form.mjs
var APPLICANTS2 = ["natural", "business", "research", "nonprofit", "legal", "other"];
var APPLICANT_LABELS = ["\u5546\u4E1A\u4F01\u4E1A", "\u79D1\u7814\u673A\u6784", "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", "\u5176\u4ED6"];
var RESULTS3 = [
  { label: "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00", key: "granted" },
  { label: "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09", key: "partial" },
  {
    label: "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00",
    key: "denied",
    rows: {
      secret: "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6",
      law: "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00",
      stability: "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D",
      "third-party": "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA",
      internal: "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F",
      process: "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F",
      enforcement: "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377",
      inquiry: "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879"
    }
  },
  {
    label: "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B",
    key: "unavailable",
    rows: {
      "not-held": "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F",
      "not-made": "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C",
      unclear: "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E"
    }
  },
  {
    label: "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406",
    key: "rejected",
    rows: {
      complaint: "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7",
      repeat: "2.\u91CD\u590D\u7533\u8BF7",
      publication: "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269",
      excessive: "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7",
      reissue: "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F"
    }
  },
  {
    label: "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406",
    key: "closed",
    rows: {
      uncorrected: "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
      unpaid: "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
      other: "3.\u5176\u4ED6"
    }
  }
];
var RESULT_ROWS = RESULTS3.flatMap(
  ({ key, rows: rows2 }) => rows2 ? Object.keys(rows2).map((row) => `${key}.${row}`) : [key]
);
var PROCEEDINGS2 = ["reconsideration", "litigation-direct", "litigation-after"];
var OUTCOMES3 = ["upheld", "corrected", "other", "pending"];
var OUTCOME_LABELS = ["\u7ED3\u679C\u7EF4\u6301", "\u7ED3\u679C\u7EA0\u6B63", "\u5176\u4ED6\u7ED3\u679C", "\u5C1A\u672A\u5BA1\u7ED3", "\u603B\u8BA1"];
var cell2 = (text, colspan = 1, rowspan = 1) => ({ text, colspan, rowspan });
var cells = (...texts) => texts.map((text) => cell2(text));
function table2(facts) {
  const n2 = (id) => String(facts[`t2.${id}`]);
  const counts2 = (id) => cells(n2(`${id}.made`), n2(`${id}.repealed`), n2(`${id}.valid`));
  return [
    [cell2("\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879", 4)],
    cells("\u4FE1\u606F\u5185\u5BB9", "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u4EF6\u6570"),
    [cell2("\u89C4\u7AE0"), ...counts2("regulations")],
    [cell2("\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"), ...counts2("normative")],
    [cell2("\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879", 4)],
    [cell2("\u4FE1\u606F\u5185\u5BB9"), cell2("\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", 3)],
    [cell2("\u884C\u653F\u8BB8\u53EF"), cell2(n2("permits.decisions"), 3)],
    [cell2("\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879", 4)],
    [cell2("\u4FE1\u606F\u5185\u5BB9"), cell2("\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", 3)],
    [cell2("\u884C\u653F\u5904\u7F5A"), cell2(n2("penalties.decisions"), 3)],
    [cell2("\u884C\u653F\u5F3A\u5236"), cell2(n2("coercion.decisions"), 3)],
    [cell2("\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879", 4)],
    [cell2("\u4FE1\u606F\u5185\u5BB9"), cell2("\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", 3)],
    [cell2("\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39"), cell2(n2("fees.amount"), 3)]
  ];
}
function table3(facts) {
  const values = (row) => [...APPLICANTS2, "total"].map((column2) => cell2(String(facts[`t3.${row}.${column2}`])));
  const rows2 = [
    [
      cell2("\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09", 3, 3),
      cell2("\u7533\u8BF7\u4EBA\u60C5\u51B5", 7)
    ],
    [cell2("\u81EA\u7136\u4EBA", 1, 2), cell2("\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7", 5), cell2("\u603B\u8BA1", 1, 2)],
    cells(...APPLICANT_LABELS),
    [cell2("\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", 3), ...values("received")],
    [cell2("\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", 3), ...values("carried-in")]
  ];
  const first = rows2.length;
  for (const { label, key, rows: leaves } of RESULTS3) {
    if (!leaves) {
      rows2.push([cell2(label, 2), ...values(key)]);
      continue;
    }
    Object.entries(leaves).forEach(([leaf, words2], i, all2) => {
      const group = i === 0 ? [cell2(label, 1, all2.length)] : [];
      rows2.push([...group, cell2(words2), ...values(`${key}.${leaf}`)]);
    });
  }
  rows2.push([cell2("\uFF08\u4E03\uFF09\u603B\u8BA1", 2), ...values("results")]);
  rows2[first]?.unshift(cell2("\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", 1, rows2.length - first));
  rows2.push([cell2("\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", 3), ...values("carried-out")]);
  return rows2;
}
function table4(facts) {
  return [
    [cell2("\u884C\u653F\u590D\u8BAE", 5), cell2("\u884C\u653F\u8BC9\u8BBC", 10)],
    [
      ...OUTCOME_LABELS.map((label) => cell2(label, 1, 2)),
      cell2("\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", 5),
      cell2("\u590D\u8BAE\u540E\u8D77\u8BC9", 5)
    ],
    cells(...OUTCOME_LABELS, ...OUTCOME_LABELS),
    PROCEEDINGS2.flatMap(
      (group) => [...OUTCOMES3, "total"].map((outcome) => cell2(String(facts[`t4.${group}.${outcome}`])))
    )
  ];
}

// test/portal/reports.mjs
var TABLE_2 = [
  ...["regulations", "normative"].flatMap(
    (row) => ["made", "repealed", "valid"].map((column2) => `${row}.${column2}`)
  ),
  ...["permits", "penalties", "coercion"].map((row) => `${row}.decisions`),
  "fees.amount"
];
var sum3 = (numbers2) => numbers2.reduce((all2, one) => all2 + one, 0);
function rightFacts({ table2: table22, table3: table32, table4: table42 }) {
  const facts = {};
  for (const id of TABLE_2) facts[`t2.${id}`] = table22[id] ?? 0;
  const fill = (row, value) => {
    for (const column2 of APPLICANTS2) facts[`t3.${row}.${column2}`] = value(column2);
    facts[`t3.${row}.total`] = sum3(APPLICANTS2.map(value));
  };
  const at = (row, column2) => facts[`t3.${row}.${column2}`] ?? 0;
  for (const row of ["received", "carried-in", ...RESULT_ROWS])
    fill(row, (column2) => table32[row]?.[column2] ?? 0);
  fill("results", (column2) => sum3(RESULT_ROWS.map((row) => at(row, column2))));
  fill(
    "carried-out",
    (column2) => at("received", column2) + at("carried-in", column2) - at("results", column2)
  );
  for (const group of PROCEEDINGS2) {
    const values = OUTCOMES3.map((outcome) => table42[group]?.[outcome] ?? 0);
    OUTCOMES3.forEach((outcome, i) => {
      facts[`t4.${group}.${outcome}`] = values[i] ?? 0;
    });
    facts[`t4.${group}.total`] = sum3(values);
  }
  return facts;
}

// test/unit/support/figures.ts
function put(into, row, column2, value) {
  into[row] = { ...into[row], [column2]: value };
}
function randomFigures(random) {
  const table32 = {};
  const columns2 = random.chance(0.5) ? APPLICANTS2.slice(0, 1) : APPLICANTS2;
  for (const row of RESULT_ROWS) {
    for (const column2 of columns2) {
      const share2 = column2 === "natural" ? 0.5 : 0.12;
      if (random.chance(share2))
        put(table32, row, column2, random.int(1, random.chance(0.2) ? 400 : 30));
    }
  }
  const received = {};
  const carriedIn = {};
  for (const column2 of columns2) {
    const results = RESULT_ROWS.reduce((sum4, row) => sum4 + (table32[row]?.[column2] ?? 0), 0);
    const over = random.chance(0.3) ? random.int(0, 9) : 0;
    const before = Math.min(results + over, random.chance(0.4) ? random.int(0, 9) : 0);
    carriedIn[column2] = before;
    received[column2] = results + over - before;
  }
  const table42 = {};
  for (const group of PROCEEDINGS2) {
    for (const outcome of OUTCOMES3) {
      if (random.chance(0.3)) put(table42, group, outcome, random.int(1, 40));
    }
  }
  return rightFacts({
    issuer: "",
    year: 2024,
    work: "",
    problem: "",
    table2: {
      "normative.made": random.int(0, 30),
      "normative.repealed": random.int(0, 30),
      "normative.valid": random.int(0, 600),
      "permits.decisions": random.int(0, 9e4),
      "penalties.decisions": random.int(0, 900),
      "fees.amount": random.int(0, 999999) / 100
    },
    table3: { ...table32, received, "carried-in": carriedIn },
    table4: table42
  });
}
var isOf2019 = (figures2) => "t3.closed.total" in figures2;
function brokenSums(figures2) {
  const broken = /* @__PURE__ */ new Set();
  const at = (id) => figures2[id] ?? 0;
  const results = RESULT_ROWS.filter((row) => !row.startsWith("closed.") || !isOf2019(figures2));
  if (isOf2019(figures2)) results.push("closed");
  const rows2 = ["received", "carried-in", ...results, "results", "carried-out"];
  for (const row of rows2) {
    const made = APPLICANTS2.reduce((sum4, column2) => sum4 + at(`t3.${row}.${column2}`), 0);
    if (made !== at(`t3.${row}.total`)) broken.add(`t3.row-total t3.${row}.total`);
  }
  for (const column2 of [...APPLICANTS2, "total"]) {
    const made = results.reduce((sum4, row) => sum4 + at(`t3.${row}.${column2}`), 0);
    const total2 = at(`t3.results.${column2}`);
    if (made !== total2) broken.add(`t3.results t3.results.${column2}`);
    const came = at(`t3.received.${column2}`) + at(`t3.carried-in.${column2}`);
    if (came !== total2 + at(`t3.carried-out.${column2}`)) {
      broken.add(`t3.balance t3.carried-out.${column2}`);
    }
  }
  for (const group of PROCEEDINGS2) {
    const made = OUTCOMES3.reduce((sum4, outcome) => sum4 + at(`t4.${group}.${outcome}`), 0);
    if (made !== at(`t4.${group}.total`)) broken.add(`t4.total t4.${group}.total`);
  }
  return broken;
}
function misprint(figures2, random) {
  const ids = Object.keys(figures2).filter((id2) => !id2.startsWith("t2."));
  const busy = ids.filter((id2) => (figures2[id2] ?? 0) > 0);
  const id = random.pick(random.chance(0.8) && busy.length > 0 ? busy : ids);
  const was = figures2[id] ?? 0;
  const text = String(was);
  const now = random.pick([
    was + 1,
    Math.max(0, was - 1),
    was * 10,
    Number([...text].reverse().join("")),
    Number(text.slice(1) || "0"),
    Number(`${text}${random.int(0, 9)}`),
    0,
    random.int(0, 50)
  ]);
  return { ...figures2, [id]: now === was ? was + random.int(1, 9) : now };
}

// test/unit/support/form-2019.ts
var cell3 = (text, colspan = 1) => ({ text, colspan });
var TABLE_22 = [
  [
    "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
    [
      ["drafted", "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"],
      ["published", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"],
      ["total", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"]
    ],
    [
      ["regulations", "\u89C4\u7AE0"],
      ["normative", "\u89C4\u8303\u6027\u6587\u4EF6"]
    ]
  ],
  [
    "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
    [
      ["previous", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"],
      ["change", "\u672C\u5E74\u589E/\u51CF"],
      ["decisions", "\u5904\u7406\u51B3\u5B9A\u6570\u91CF"]
    ],
    [
      ["permits", "\u884C\u653F\u8BB8\u53EF"],
      ["services", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"]
    ]
  ],
  [
    "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
    [
      ["previous", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"],
      ["change", "\u672C\u5E74\u589E/\u51CF"],
      ["decisions", "\u5904\u7406\u51B3\u5B9A\u6570\u91CF"]
    ],
    [
      ["penalties", "\u884C\u653F\u5904\u7F5A"],
      ["coercion", "\u884C\u653F\u5F3A\u5236"]
    ]
  ],
  [
    "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
    [
      ["previous", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"],
      ["change", "\u672C\u5E74\u589E/\u51CF"]
    ],
    [["fees", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39"]]
  ],
  [
    "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879",
    [
      ["items", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF"],
      ["amount", "\u91C7\u8D2D\u603B\u91D1\u989D"]
    ],
    [["procurement", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D"]]
  ]
];
function table2Of2019(texts) {
  return TABLE_22.flatMap(([block, columns2, rows2]) => {
    const wide = (i) => columns2.length === 2 && i === 1 ? 2 : 1;
    return [
      [cell3(block, 4)],
      [cell3("\u4FE1\u606F\u5185\u5BB9"), ...columns2.map(([, label], i) => cell3(label, wide(i)))],
      ...rows2.map(([key, label]) => [
        cell3(label),
        ...columns2.map(([column2], i) => cell3(String(texts[`t2.${key}.${column2}`]), wide(i)))
      ])
    ];
  });
}
function table3Of2019(texts) {
  const as2021 = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id.replace("t3.closed.", "t3.closed.other."), text])
  );
  const rows2 = table3(as2021);
  const at = rows2.findIndex((row) => row.some(({ text }) => text === "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406"));
  const values = (rows2[at + 2] ?? []).slice(-7);
  rows2.splice(at, 3, [cell3("\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406", 2), ...values]);
  for (const row of rows2)
    for (const each of row)
      if (each.text === "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C") each.rowspan = (each.rowspan ?? 1) - 2;
  return rows2;
}
var table4Of2019 = (texts) => table4(texts);
function randomFigures2019(random) {
  const figures2 = {};
  for (const [, columns2, rows2] of TABLE_22) {
    for (const [row] of rows2) {
      for (const [column2] of columns2) {
        const most = column2 === "decisions" ? 9e4 : 60;
        figures2[`t2.${row}.${column2}`] = column2 === "change" ? random.int(-20, 20) : random.int(0, most);
      }
    }
  }
  figures2["t2.procurement.amount"] = random.int(0, 9999999) / 1e4;
  for (const [id, value] of Object.entries(randomFigures(random))) {
    if (id.startsWith("t2.")) continue;
    const [, row = "", column2 = ""] = /^t3\.(closed)\.\w+\.(\w+)$/.exec(id) ?? [];
    const key = row === "" ? id : `t3.${row}.${column2}`;
    figures2[key] = (figures2[key] ?? 0) + value;
  }
  return figures2;
}

// test/unit/support/random.ts
var Random = class {
  constructor(state) {
    this.state = state;
  }
  state;
  next() {
    this.state = this.state + 1831565813 | 0;
    let t2 = Math.imul(this.state ^ this.state >>> 15, 1 | this.state);
    t2 = t2 + Math.imul(t2 ^ t2 >>> 7, 61 | t2) ^ t2;
    return ((t2 ^ t2 >>> 14) >>> 0) / 4294967296;
  }
  /** A whole number from `least` to `most`, both included. */
  int(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  chance(share2) {
    return this.next() < share2;
  }
  pick(from2) {
    const one = from2[this.int(0, from2.length - 1)];
    if (one === void 0) throw new Error("nothing to pick from");
    return one;
  }
};

// test/portal/tables.mjs
var MARKUP = {
  plain: (text) => text,
  /** The editor of a common portal system. */
  editor: (text) => `<p style="text-align:center"><span style="font-family:\u5B8B\u4F53">${text}</span><span></span></p>`,
  /** Pasted from Word. */
  word: (text) => `<p class="MsoNormal" align="center"><span lang="EN-US">${text}<o:p></o:p></span></p>`
};

// test/damage/print.ts
var PRINTS = {
  2021: [table2, table3, table4],
  2019: [table2Of2019, table3Of2019, table4Of2019]
};
var cell4 = (text, more = {}) => ({
  text,
  colspan: 1,
  rowspan: 1,
  tag: "td",
  fact: null,
  kind: text === "" ? "blank" : /^[\d.]+$/.test(text) ? "figure" : "label",
  ...more
});
var ZEROS2 = [
  () => "0",
  () => "0",
  () => "0",
  () => "",
  (random) => random.chance(0.5) ? "0" : "",
  () => "\u2014",
  () => "-",
  () => "/",
  (random) => random.chance(0.15) ? "" : "0"
];
function printOf(figures2, form, zeros, random) {
  const ids = Object.fromEntries(Object.keys(figures2).map((id) => [id, `@${id}`]));
  const tables = PRINTS[form].map((print) => {
    const rows2 = print(ids).map(
      (row) => row.map(({ text, colspan = 1, rowspan = 1 }) => {
        if (!text.startsWith("@")) return cell4(text, { colspan, rowspan, kind: "label" });
        const fact = factOf(text.slice(1), figures2);
        const value = figures2[fact] ?? 0;
        const shown2 = value === 0 ? zeros(random) : String(value);
        return cell4(shown2, { colspan, rowspan, fact, kind: "figure" });
      })
    );
    const first = rows2.findIndex((row) => row.some(({ kind }) => kind === "figure"));
    return [{ rows: rows2, header: first }];
  });
  return {
    tables,
    headings: [
      "\u4E8C\u3001\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
      "\u4E09\u3001\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
      "\u56DB\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5"
    ]
  };
}
function factOf(id, figures2) {
  return id in figures2 ? id : id.replace(/^t3\.closed\.\w+\./, "t3.closed.");
}
var TITLE2 = "\u9752\u5C9A\u5E02\u6570\u636E\u5C402024\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A";
function htmlOf(print, markup) {
  const [second = "", third = "", fourth = ""] = print.tables.map(
    (pieces, i) => [`<p>${print.headings[i] ?? ""}</p>`, ...pieces.map((piece2) => pieceHtml(piece2, markup))].join(
      "\n"
    )
  );
  return `<!DOCTYPE html><html><head><title>${TITLE2}</title></head><body><h1>${TITLE2}</h1>
<p>\u4E00\u3001\u603B\u4F53\u60C5\u51B5</p><p>\u672C\u5E74\u5EA6\u5DE5\u4F5C\u6B63\u5E38\u5F00\u5C55\u3002</p>${second}${third}${fourth}
<p>\u4E94\u3001\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5</p><p>\u4ECD\u9700\u52AA\u529B\u3002</p>
<p>\u516D\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879</p><p>\u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u3002</p></body></html>`;
}
function pieceHtml({ rows: rows2, spoil }, markup) {
  const lines2 = rows2.map(
    (row) => `<tr>${row.map(({ text, colspan, rowspan, tag }) => {
      const spans = `${colspan !== 1 ? ` colspan="${colspan}"` : ""}${rowspan !== 1 ? ` rowspan="${rowspan}"` : ""}`;
      return `<${tag}${spans}>${markup(text)}</${tag}>`;
    }).join("")}</tr>`
  );
  const html = `<table>${lines2.join("\n")}</table>`;
  return spoil ? spoil(html) : html;
}
var MARKUPS = Object.values(MARKUP);
function shownIn(print) {
  const shown2 = /* @__PURE__ */ new Map();
  for (const { rows: rows2 } of print.tables.flat())
    for (const { fact } of rows2.flat())
      if (fact !== null) shown2.set(fact, (shown2.get(fact) ?? 0) + 1);
  return shown2;
}

// test/damage/tools.ts
var inRows = (change) => (pieces, random) => {
  const at = random.int(0, pieces.length - 1);
  const piece2 = pieces[at];
  if (!piece2 || piece2.rows.length === 0) return null;
  const rows2 = change(piece2.rows, random, piece2.header);
  return rows2 && pieces.map((each, i) => i === at ? { ...each, rows: rows2 } : each);
};
var atCell = (wanted, change) => inRows((rows2, random, header) => {
  const at = pickCell(rows2, random, (one, place) => wanted(one, place, header));
  if (!at) return null;
  const cells2 = change(rows2[at.y]?.[at.x], random);
  return cells2 && withCells(rows2, at, 1, cells2);
});
function pickCell(rows2, random, wanted) {
  const found = rows2.flatMap(
    (row, y) => row.flatMap((one, x) => wanted(one, { y, x }) ? [{ y, x }] : [])
  );
  return found.length > 0 ? random.pick(found) : null;
}
function withCells(rows2, at, count2, cells2) {
  return rows2.map(
    (row, y) => y === at.y ? [...row.slice(0, at.x), ...cells2, ...row.slice(at.x + count2)] : row
  );
}
function spread3(rows2) {
  const grid = rows2.map(() => []);
  rows2.forEach((row, y) => {
    let x = 0;
    for (const one of row) {
      while (grid[y]?.[x] !== void 0) x++;
      for (const line2 of grid.slice(y, y + one.rowspan))
        for (let c = x; c < x + one.colspan; c++) line2[c] = cell4("", { tag: one.tag });
      grid[y][x] = { ...one, colspan: 1, rowspan: 1 };
      x += one.colspan;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? cell4("")));
}
function misspelt(text, random) {
  const letters = [...text];
  const at = random.int(0, letters.length - 1);
  const one = letters[at] ?? "";
  const now = random.pick([
    () => letters.splice(at, 1),
    () => letters.splice(at, 1, random.pick([..."\u53E3\u4EBA\u6570\u91CF\u60C5\u51B5\u7684\u5176\u4E4B"])),
    () => letters.splice(at, 0, one),
    () => letters.splice(at, 2, letters[at + 1] ?? "", one),
    () => letters.splice(Math.max(1, letters.length - random.int(1, 3)))
  ]);
  now();
  return letters.join("");
}

// test/damage/kinds-cells.ts
var any = () => true;
var isFigure3 = ({ kind }) => kind === "figure";
var isLabel2 = ({ kind, text }) => kind === "label" && text !== "";
var isHeader2 = (one, at, header) => at.y < header && isLabel2(one);
var isRowLabel = (one, at, header) => at.y >= header && isLabel2(one);
var span = (name, by) => atCell(
  (one) => by === 1 ? true : one[name] > 1,
  (one) => [{ ...one, [name]: by === null ? 1 : one[name] + by }]
);
var spoilt = (wanted, change) => atCell(wanted, (one, random) => [{ ...one, text: change(one.text, random) }]);
var CELL_KINDS = {
  "colspan too wide": span("colspan", 1),
  "colspan too narrow": span("colspan", -1),
  "colspan missing": span("colspan", null),
  "rowspan too long": span("rowspan", 1),
  "rowspan too short": span("rowspan", -1),
  "rowspan missing": span("rowspan", null),
  "header span wrong": atCell(isHeader2, (one, random) => [
    random.chance(0.5) ? { ...one, colspan: Math.max(1, one.colspan + random.pick([-2, -1, 1, 2])) } : { ...one, rowspan: Math.max(1, one.rowspan + random.pick([-2, -1, 1, 2])) }
  ]),
  "cell removed": atCell(any, () => []),
  "figure removed": atCell(isFigure3, () => []),
  "cell inserted empty": atCell(
    any,
    (one, random) => random.chance(0.5) ? [cell4(""), one] : [one, cell4("")]
  ),
  "cell inserted with a number": atCell(
    any,
    (one, random) => [one, cell4(String(random.chance(0.4) ? 0 : random.int(1, 60)))].sort(
      () => random.chance(0.5) ? 1 : -1
    )
  ),
  "empty cell before the figures": inRows((rows2, random, header) => {
    const at = pickCell(
      rows2,
      random,
      (one, { y, x }) => y >= header && isFigure3(one) && (x === 0 || !isFigure3(rows2[y]?.[x - 1]))
    );
    return at && withCells(rows2, at, 0, [cell4("")]);
  }),
  "figures moved right": inRows((rows2, random, header) => {
    const at = pickCell(
      rows2,
      random,
      (one, { y, x }) => y >= header && isFigure3(one) && !isFigure3(rows2[y]?.[x - 1] ?? cell4("x"))
    );
    return at && withCells(rows2, at, 0, [cell4("")]).map((row, y) => y === at.y ? row.slice(0, -1) : row);
  }),
  "cells merged": inRows((rows2, random) => {
    const at = pickCell(rows2, random, (_, { y, x }) => x + 1 < (rows2[y]?.length ?? 0));
    const [a, b] = at ? (rows2[at.y] ?? []).slice(at.x, at.x + 2) : [];
    if (!at || !a || !b) return null;
    const text = [a.text, b.text].filter((one) => one !== "").join(random.pick(["", " ", "<br>"]));
    const colspan = random.chance(0.5) ? a.colspan + b.colspan : 1;
    return withCells(rows2, at, 2, [{ ...a, text, colspan, fact: null }]);
  }),
  "figures merged": inRows((rows2, random) => {
    const at = pickCell(
      rows2,
      random,
      (one, { y, x }) => isFigure3(one) && isFigure3(rows2[y]?.[x + 1] ?? cell4("x"))
    );
    const [a, b] = at ? (rows2[at.y] ?? []).slice(at.x, at.x + 2) : [];
    if (!at || !a || !b) return null;
    const text = `${a.text}${random.pick(["", " ", "<br>"])}${b.text}`;
    return withCells(rows2, at, 2, [
      { ...a, text, colspan: random.chance(0.5) ? 2 : 1, fact: null }
    ]);
  }),
  "figure split": atCell(
    (one) => isFigure3(one) && one.text.length > 1,
    (one, random) => {
      const at = random.int(1, one.text.length - 1);
      const parts = [one.text.slice(0, at), one.text.slice(at)];
      return parts.map((text) => ({ ...one, text, fact: null }));
    }
  ),
  "label split": atCell(isLabel2, (one, random) => {
    const at = random.int(1, Math.max(1, one.text.length - 1));
    return [
      { ...one, text: one.text.slice(0, at) },
      { ...one, text: one.text.slice(at) }
    ];
  }),
  "figure blanked": atCell(isFigure3, (one) => [{ ...one, text: "", fact: null }]),
  "figure as words": atCell(isFigure3, (one, random) => [
    {
      ...one,
      text: random.pick(["\u89C1\u9644\u4EF6", `\u7EA6${one.text}`, `${one.text}%`, "\xD7", "\u82E5\u5E72"]),
      fact: null
    }
  ]),
  "figure dressed": atCell(isFigure3, (one, random) => [
    {
      ...one,
      text: one.text && random.pick([`${one.text}\u4EF6`, `${one.text}\uFF08\u89C1\u6CE8\uFF09`, ` ${one.text}&nbsp;`])
    }
  ]),
  "label and figure swapped": inRows((rows2, random, header) => {
    const at = pickCell(
      rows2,
      random,
      (one, { y, x }) => y >= header && isLabel2(one) && isFigure3(rows2[y]?.[x + 1] ?? cell4("x"))
    );
    const [a, b] = at ? (rows2[at.y] ?? []).slice(at.x, at.x + 2) : [];
    return at && a && b ? withCells(rows2, at, 2, [b, a]) : null;
  }),
  "td for th": inRows(
    (rows2, random, header) => rows2.map(
      (row, y) => row.map((one) => y < header || random.chance(0.2) ? { ...one, tag: "th" } : one)
    )
  ),
  "header cell removed": atCell(isHeader2, () => []),
  "header cell blanked": spoilt(isHeader2, () => ""),
  "header cell misspelt": spoilt(isHeader2, misspelt),
  "row label removed": atCell(isRowLabel, () => []),
  "row label blanked": spoilt(isRowLabel, () => ""),
  "row label misspelt": spoilt(isRowLabel, misspelt),
  "row label without its number": spoilt(
    isRowLabel,
    (text) => text.replace(/^(?:\d\.|[一二三四]、|（.）)/, "")
  ),
  "label of the next row": inRows((rows2, random, header) => {
    const at = pickCell(rows2, random, (one, place) => isRowLabel(one, place, header));
    const next = at && rows2[at.y + 1]?.find((one) => isLabel2(one));
    return at && next ? withCells(rows2, at, 1, [{ ...rows2[at.y]?.[at.x], text: next.text }]).map(
      (row, y) => (
        // Whose figures these are nobody can tell any more.
        y === at.y || y === at.y + 1 ? row.map((one) => ({ ...one, fact: null })) : row
      )
    ) : null;
  })
};

// test/damage/other-year.ts
var YEARS2 = [
  ["2024\u5E74", "2023\u5E74"],
  ["2024\u5E74\u5EA6", "2023\u5E74\u5EA6"],
  ["2024", "2023"],
  ["\u672C\u5E74", "\u4E0A\u5E74"],
  ["\u672C\u5E74\u6570", "\u4E0A\u5E74\u6570"],
  ["\u672C\u671F", "\u4E0A\u671F"],
  ["\u4ECA\u5E74", "\u53BB\u5E74"],
  ["\u672C\u5E74\u5EA6", "\u4E0A\u5E74\u540C\u671F"]
];
function otherYear(random, rows2) {
  const is2019 = rows2.flat().some(({ fact }) => fact?.startsWith("t3.closed.") && fact.split(".").length === 3);
  const figures2 = is2019 ? randomFigures2019(random) : randomFigures(random);
  const blank = random.chance(0.2);
  return ({ fact }) => {
    const value = fact === null ? 0 : figures2[fact] ?? 0;
    return value === 0 && blank ? "" : String(value);
  };
}

// test/damage/kinds-columns.ts
var isFigure4 = ({ kind }) => kind === "figure";
var firstFigure = (grid, header) => {
  const row = grid.slice(header).find((cells2) => cells2.some(isFigure4));
  return Math.max(0, row?.findIndex(isFigure4) ?? 0);
};
var column = (heads, told3, where) => inRows((rows2, random, header) => {
  if (header < 0 || rows2.length <= header) return null;
  const atFront = where === "front" || where === "either" && random.chance(0.5);
  const top = cell4(random.pick(heads), {
    kind: "label",
    rowspan: Math.max(1, header)
  });
  return rows2.map((row, y) => {
    const own = y === 0 && header > 0 ? [top] : y < header ? [] : [cell4(told3(y - header + 1, random, row), { kind: "label" })];
    return atFront ? [...own, ...row] : [...row, ...own];
  });
});
var among = (heads, told3, where) => inRows((rows2, random, header) => {
  if (header < 1) return null;
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const width = grid[0]?.length ?? 0;
  const at = where === "before" ? from2 : where === "behind" ? width : random.int(from2, width);
  const head = random.pick(heads);
  const line2 = random.int(0, header - 1);
  return grid.map((row, y) => [
    ...row.slice(0, at),
    cell4(y === line2 ? head : y < header ? "" : told3(row, from2, random), { kind: "label" }),
    ...row.slice(at)
  ]);
});
var valueOf = ({ text }) => Number(text) || 0;
var sumOf4 = (row, from2) => row.slice(from2).reduce((sum4, one) => sum4 + valueOf(one), 0);
var unit = () => "\u4EF6";
var percent2 = (random) => `${random.chance(0.4) ? "-" : ""}${random.int(0, 300)}.${random.int(0, 9)}%`;
var doubled = (labelled, spans) => inRows((rows2, random, header) => {
  if (header < 1) return null;
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const told3 = otherYear(random, grid);
  const ownFirst = random.chance(0.5);
  const [own, other] = random.pick(YEARS2);
  const pair = (a, b) => ownFirst ? [a, b] : [b, a];
  const source = spans ? rows2 : grid;
  const made = source.map((row, y) => {
    let x = 0;
    return row.flatMap((one) => {
      const isOfFigures = spans ? isDoubledSpan(rows2, y, one, from2, header) : x++ >= from2;
      if (y < header) {
        if (!isOfFigures) return [one];
        return spans ? [{ ...one, colspan: one.colspan * 2 }] : [one, cell4("", { kind: "label" })];
      }
      return isFigure4(one) ? pair(one, cell4(told3(one), { kind: "label" })).map((each) => ({ ...each, colspan: one.colspan, rowspan: one.rowspan })) : isOfFigures && !spans ? [one, cell4("")] : [one];
    });
  });
  if (labelled === "no") return made;
  const figures2 = (grid[header] ?? []).filter(isFigure4).length;
  const years = Array.from(
    { length: figures2 },
    () => pair(
      cell4(labelled === "blank" ? "" : own, { kind: "label" }),
      cell4(labelled === "blank" ? "" : other, { kind: "label" })
    )
  ).flat();
  const lead = Array.from({ length: from2 }, () => cell4(""));
  return [...made.slice(0, header), [...lead, ...years], ...made.slice(header)];
});
function isDoubledSpan(rows2, y, one, from2, header) {
  if (y >= header) return isFigure4(one);
  return !(y === 0 && rows2[0]?.[0] === one && from2 > 0);
}
var sideBySide = (repeatLabels, titled, mine = "either") => inRows((rows2, random, header) => {
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const told3 = otherYear(random, grid);
  const copy = grid.map(
    (row) => row.slice(repeatLabels ? 0 : from2).map((one) => isFigure4(one) ? { ...one, text: told3(one), fact: null } : one)
  );
  const [own, other] = random.pick(YEARS2);
  const left = mine === "left" || mine === "either" && random.chance(0.5);
  const labels2 = (row) => row.slice(0, from2);
  const made = grid.map((row, y) => {
    const second = copy[y] ?? [];
    if (left) return [...row, ...second];
    return repeatLabels ? [...second, ...row] : [...labels2(row), ...second, ...row.slice(from2)];
  });
  if (!titled) return made;
  const width = grid[0]?.length ?? 0;
  const lead = repeatLabels ? 0 : from2;
  return [
    [
      ...lead > 0 ? [cell4("", { colspan: lead })] : [],
      cell4(left ? own : other, { colspan: width - lead, kind: "label" }),
      cell4(left ? other : own, { colspan: width - lead, kind: "label" })
    ],
    ...made
  ];
});
var exchanged = (what) => inRows((rows2, random, header) => {
  if (header < 1) return null;
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const width = grid[0]?.length ?? 0;
  if (width - from2 < 3) return null;
  const total2 = width - 1;
  if (what === "headers") return null;
  return grid.map((row) => [
    ...row.slice(0, from2),
    row[total2] ?? cell4(""),
    ...row.slice(from2, total2)
  ]);
});
var COLUMN_KINDS = {
  "serial numbers before": column(["\u5E8F\u53F7", "\u884C\u6B21", "\u7F16\u53F7", "No."], (y) => String(y), "front"),
  "serial numbers behind": column(["\u5E8F\u53F7", "\u884C\u6B21"], (y) => String(y), "end"),
  "serial numbers without a head": column([""], (y) => String(y), "either"),
  "remarks column": column(
    ["\u5907\u6CE8", "\u8BF4\u660E"],
    (_, random) => random.pick(["", "", "\u89C1\u6CE81", "3", "\u672C\u5E74\u65B0\u589E"]),
    "end"
  ),
  "growth column": column(
    ["\u540C\u6BD4", "\u540C\u6BD4\u589E\u51CF", "\u589E\u51CF\u7387"],
    (_, random) => random.pick([percent2(random), String(random.int(-9, 9)), "0"]),
    "end"
  ),
  "last year at the end": column(
    ["\u4E0A\u5E74\u6570", "\u4E0A\u5E74\u540C\u671F", "2023\u5E74", "\u53BB\u5E74"],
    (_, random, row) => String(Math.max(0, valueOf(row.at(-1) ?? cell4("")) + random.int(-9, 9))),
    "end"
  ),
  "unit column": among(["\u5355\u4F4D", "\u8BA1\u91CF\u5355\u4F4D"], unit, "before"),
  "line number column": among(["\u884C\u6B21", "\u680F\u6B21"], (_, __, random) => String(random.int(1, 30)), "before"),
  "unnamed column before the figures": among([""], (_, __, random) => String(random.int(0, 30)), "before"),
  "subtotal column": among(
    ["\u5C0F\u8BA1", "\u5408\u8BA1", "\u5355\u4F4D\u5C0F\u8BA1"],
    (row, from2) => String(sumOf4(row.slice(0, -1), from2)),
    "anywhere"
  ),
  "of-which column": among(
    ["\u5176\u4E2D\uFF1A\u7F51\u4E0A\u7533\u8BF7", "\u5176\u4E2D", "\u5176\u4E2D\uFF1A\u5F53\u9762"],
    (row, from2, random) => String(random.int(0, Math.max(1, sumOf4(row, from2)))),
    "anywhere"
  ),
  "share column": among(["\u5360\u6BD4", "\u6BD4\u4F8B", "%"], (_, __, random) => percent2(random), "anywhere"),
  "total once more": among(["\u603B\u8BA1", "\u5408\u8BA1"], (row) => row.at(-1)?.text ?? "", "anywhere"),
  "total first": exchanged("figures"),
  "years doubled in columns": doubled("years", true),
  "years doubled in columns, no year told": doubled("no", true),
  "years doubled in columns, year blank": doubled("blank", true),
  "years doubled in a grid": doubled("years", false),
  "years doubled in a grid, no year told": doubled("no", false),
  "years side by side": sideBySide(false, true),
  "years side by side, no year told": sideBySide(false, false, "left"),
  "tables side by side": sideBySide(true, true),
  "tables side by side, no title": sideBySide(true, false, "left"),
  "label columns doubled": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0) return null;
    return grid.map((row) => [...row.slice(0, from2), ...row.slice(0, from2), ...row.slice(from2)]);
  }),
  "labels at both ends": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0) return null;
    return grid.map((row) => [...row, ...row.slice(0, from2)]);
  }),
  "labels behind the figures": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0) return null;
    return grid.map((row) => [...row.slice(from2), ...row.slice(0, from2)]);
  }),
  "labels in one column": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 < 2) return null;
    return grid.map((row) => {
      const told3 = row.slice(0, from2).map(({ text }) => text).filter((text) => text !== "");
      return [cell4(told3.at(-1) ?? "", { kind: "label" }), ...row.slice(from2)];
    });
  }),
  "label columns filled down": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 < 2) return null;
    return grid.map(
      (row, y) => row.map((one, x) => {
        if (y < header || x >= from2 - 1 || one.text !== "") return one;
        let up = y;
        while (up > header && grid[up]?.[x]?.text === "") up--;
        return { ...one, text: grid[up]?.[x]?.text ?? "", kind: "label" };
      })
    );
  }),
  "figures a column right of their header": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    return header > 0 ? grid.map(
      (row, y) => y < header ? [...row, cell4("")] : [...row.slice(0, from2), cell4(""), ...row.slice(from2)]
    ) : null;
  }),
  "figures a column left of their header": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    return header > 0 && from2 > 0 ? grid.map(
      (row, y) => y < header ? [...row.slice(0, from2), cell4(""), ...row.slice(from2)] : [...row, cell4("")]
    ) : null;
  }),
  "column of checks": column(
    ["\u6821\u9A8C", "\u6838\u5BF9", "\u662F\u5426\u5E73\u8861"],
    (_, random) => random.pick(["\u221A", "0", "", "TRUE", "1"]),
    "end"
  ),
  "column of thousands": among(["\u5386\u5E74\u7D2F\u8BA1", "\u7D2F\u8BA1"], (row, from2, random) => String(sumOf4(row, from2) + random.int(0, 999)), "behind")
};

// test/damage/kinds-figures.ts
var isFigure5 = ({ kind }) => kind === "figure";
var all = (change, keeps, share2 = 1) => inRows((rows2, random) => {
  const told3 = otherYear(random, rows2);
  return rows2.map(
    (row) => row.map(
      (one) => isFigure5(one) && one.text !== "" && random.chance(share2) ? { ...one, text: change(one.text, told3(one) || "0", random), fact: keeps ? one.fact : null } : one
    )
  );
});
var some = (change, keeps) => atCell(
  (one) => isFigure5(one) && one.text !== "",
  (one, random) => [{ ...one, text: change(one.text, random), fact: keeps ? one.fact : null }]
);
var OCR = { 0: "O", 1: "l", 2: "Z", 5: "S", 6: "b", 8: "B", 9: "g" };
var FULL = "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19";
var HAN3 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var FIGURE_KINDS = {
  "units behind figures": all((text) => `${text}\u4EF6`, true),
  "units of several kinds": all((text, _, random) => `${text}${random.pick(["\u4EF6", "\u6761", "\u4E2A", "\u6B21", ""])}`, true),
  "last year in brackets": all((text, other) => `${text}\uFF08${other}\uFF09`, true),
  "last year named in brackets": all((text, other) => `${text}\uFF08\u4E0A\u5E74${other}\uFF09`, true),
  "own year in brackets": all((text, other) => `${other}\uFF08${text}\uFF09`, false, 0.3),
  "two years by a stroke": all((text, other) => `${text}/${other}`, false),
  "two years by a line": all((text, other) => `${text}<br>${other}`, false),
  "two years by a blank": all((text, other) => `${text} ${other}`, false),
  "two figures by a blank": some((text, random) => `${text} ${random.int(0, 90)}`, false),
  "change behind figures": all((text, _, random) => `${text}\uFF08${random.pick(["+", "-", "\u2191", "\u2193"])}${random.int(0, 9)}\uFF09`, true),
  "figures over two lines": some((text) => text.length > 1 ? `${text.slice(0, 1)}<br>${text.slice(1)}` : text, false),
  "figures with a blank inside": some((text) => text.length > 1 ? `${text.slice(0, 1)} ${text.slice(1)}` : text, false),
  "OCR letters": all((text) => text.replace(/\d/g, (digit) => OCR[digit] ?? digit), false, 0.1),
  "OCR letter in a figure": some((text) => text.replace(/[0125689]/, (digit) => OCR[digit] ?? digit), false),
  "OCR specks": some((text, random) => random.pick([`${text}.`, `.${text}`, `${text}'`, `-${text}`, `${text},`, `|${text}`, `${text}1`].slice(0, 6)), false),
  "figures as pictures": all((text) => `<img src="${text}.png">`, false),
  "a digit as a picture": some((text) => `<img src="${text.slice(0, 1)}.png">${text.slice(1)}`, false),
  "full width": all((text) => text.replace(/\d/g, (digit) => FULL[Number(digit)] ?? digit), true),
  "Chinese numerals": all((text) => text.length === 1 ? HAN3[Number(text)] ?? text : text, false),
  "thousands and decimals": all((text) => /^\d+$/.test(text) ? `${text}.00` : text, true),
  "footnote digit": some((text, random) => `${text}<sup>${random.int(1, 9)}</sup>`, false),
  "footnote in brackets": some((text, random) => `${text}[${random.int(1, 9)}]`, true),
  "footnote star": some((text) => `${text}*`, false),
  "footnote in a circle": some((text, random) => `${text}${"\u2460\u2461\u2462"[random.int(0, 2)]}`, true),
  "apostrophe before": all((text) => `'${text}`, false),
  "leading zeros": all((text) => text.padStart(3, "0"), true),
  "formula": some((text, random) => `=${random.int(0, 9)}+${text}`, false),
  "error of a formula": some((_, random) => random.pick(["#REF!", "#VALUE!", "#DIV/0!", "########"]), false),
  "nested table in a cell": some((text, random) => `<table><tr><td>${text}</td><td>${random.int(0, 30)}</td></tr></table>`, false),
  "tilde and range": some((text) => `${text}-${Number(text) + 3}`, false),
  "date for figure": some((text, random) => `${random.int(1, 12)}\u6708${text}\u65E5`, false),
  "placeholder": some((_, random) => random.pick(["XX", "\xD7\xD7", "__", "\u25A1"]), false),
  "label within the cell": inRows((rows2, random) => {
    const columns2 = ["\u81EA\u7136\u4EBA", "\u5546\u4E1A\u4F01\u4E1A", "\u79D1\u7814\u673A\u6784", "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", "\u5176\u4ED6", "\u603B\u8BA1"];
    const by = random.pick(["\uFF1A", ":", " ", ""]);
    let any2 = false;
    const made = rows2.map((row) => {
      const figures2 = row.filter(isFigure5);
      if (figures2.length !== columns2.length) return row;
      any2 = true;
      let at = 0;
      return row.map((one) => isFigure5(one) ? { ...one, text: `${columns2[at++]}${by}${one.text}`, fact: null } : one);
    });
    return any2 ? made : null;
  }),
  "figures moved into the label": inRows((rows2, random, header) => {
    const at = rows2.flatMap((row2, y2) => y2 >= header && row2.some(isFigure5) && row2.some(({ kind, text }) => kind === "label" && text) ? [y2] : []);
    if (at.length === 0) return null;
    const y = random.pick(at);
    const row = rows2[y] ?? [];
    const x = row.findIndex(isFigure5);
    const label = row[x - 1];
    if (!label) return null;
    return rows2.map((each, i) => i === y ? [...row.slice(0, x - 1), { ...label, text: `${label.text} ${row[x]?.text ?? ""}` }, ...row.slice(x + 1)] : each);
  }),
  "blank cells for all zeros and no ends": inRows(
    (rows2, _, header) => rows2.map((row, y) => {
      if (y < header) return row;
      let end = row.length;
      while (end > 1 && isFigure5(row[end - 1]) && (row[end - 1]?.text === "0" || row[end - 1]?.text === "")) end--;
      return row.slice(0, end).map((one) => isFigure5(one) && one.text === "0" ? { ...one, text: "" } : one);
    })
  ),
  "zero cells left out": inRows((rows2, random, header) => {
    const lines2 = rows2.flatMap((row, y) => y >= header && row.some((one) => isFigure5(one) && one.text === "0") ? [y] : []);
    if (lines2.length === 0) return null;
    const at = random.pick(lines2);
    return rows2.map((row, y) => y === at ? row.filter((one) => !(isFigure5(one) && one.text === "0")) : row);
  })
};

// test/damage/kinds-lines.ts
var dataRow = (rows2, random, header) => random.int(Math.min(header, rows2.length - 1), rows2.length - 1);
var moved = (all2, from2, to) => {
  const rest = all2.filter((_, i) => i !== from2);
  rest.splice(to, 0, all2[from2]);
  return rest;
};
var isReviews = (rows2) => rows2.flat().some(({ text }) => text === "\u7ED3\u679C\u7EF4\u6301");
var inColumns = (change, from2 = "any") => inRows((rows2, random) => {
  const grid = spread3(rows2);
  if (from2 === "labelled" && isReviews(grid)) return null;
  const width = grid[0]?.length ?? 0;
  const at = random.int(from2 === "any" ? 0 : Math.min(3, width - 1), width - 1);
  const other = random.int(from2 === "any" ? 0 : Math.min(3, width - 1), width - 1);
  return grid.map((row, y) => change(row, at, other, y));
});
var LINE_KINDS = {
  "row removed": inRows((rows2, random) => {
    const at = random.int(0, rows2.length - 1);
    return rows2.filter((_, y) => y !== at);
  }),
  "row of figures removed": inRows((rows2, random, header) => {
    const at = dataRow(rows2, random, header);
    return rows2.filter((_, y) => y !== at);
  }),
  "row duplicated": inRows((rows2, random) => {
    const at = random.int(0, rows2.length - 1);
    return rows2.flatMap((row, y) => y === at ? [row, row] : [row]);
  }),
  "row moved": inRows(
    (rows2, random, header) => moved(rows2, dataRow(rows2, random, header), dataRow(rows2, random, header))
  ),
  "row moved in a grid": inRows((rows2, random, header) => {
    const grid = spread3(rows2);
    return moved(grid, dataRow(grid, random, header), dataRow(grid, random, header));
  }),
  "rows merged": inRows((rows2, random) => {
    const at = random.int(0, rows2.length - 2);
    if (at < 0) return null;
    return rows2.flatMap(
      (row, y) => y === at ? [[...row, ...rows2[y + 1] ?? []]] : y === at + 1 ? [] : [row]
    );
  }),
  "rows merged cell by cell": inRows((rows2, random, header) => {
    const grid = spread3(rows2);
    const at = Math.min(dataRow(rows2, random, header), rows2.length - 2);
    if (at < header) return null;
    const below = grid[at + 1] ?? [];
    return grid.flatMap(
      (row, y) => y === at ? [
        row.map((one, x) => ({
          ...one,
          text: `${one.text}<br>${below[x]?.text ?? ""}`,
          fact: null
        }))
      ] : y === at + 1 ? [] : [row]
    );
  }),
  "row split": inRows((rows2, random) => {
    const at = random.int(0, rows2.length - 1);
    return rows2.flatMap((row, y) => {
      if (y !== at || row.length < 2) return [row];
      const cut3 = random.int(1, row.length - 1);
      return [row.slice(0, cut3), row.slice(cut3)];
    });
  }),
  "blank rows": inRows((rows2, random) => {
    const width = spread3(rows2)[0]?.length ?? 1;
    return rows2.flatMap(
      (row) => random.chance(0.15) ? [row, Array.from({ length: width }, () => cell4(""))] : [row]
    );
  }),
  "header line removed": inRows((rows2, random, header) => {
    if (header === 0) return null;
    const at = random.int(0, header - 1);
    return rows2.filter((_, y) => y !== at);
  }),
  "header removed": inRows((rows2, _, header) => header > 0 ? rows2.slice(header) : null),
  "header within": inRows((rows2, random, header) => {
    const at = dataRow(rows2, random, header);
    return [...rows2.slice(0, at), ...rows2.slice(0, header), ...rows2.slice(at)];
  }),
  "spans lost": inRows(
    (rows2) => rows2.map((row) => row.map((one) => ({ ...one, colspan: 1, rowspan: 1 })))
  ),
  "spans as blanks": inRows((rows2) => spread3(rows2)),
  "column removed": inColumns((row, at) => row.filter((_, x) => x !== at)),
  "figures column removed": inColumns((row, at) => row.filter((_, x) => x !== at), "figures"),
  "totals column removed": inColumns((row) => row.slice(0, -1)),
  "empty column": inColumns((row, at) => [...row.slice(0, at), cell4(""), ...row.slice(at)]),
  "empty column at the end": inRows((rows2) => rows2.map((row) => [...row, cell4("")])),
  "column of figures inserted": inColumns(
    (row, at, other) => [...row.slice(0, at), cell4(String(other * 7 % 5)), ...row.slice(at)],
    "figures"
  ),
  "column duplicated": inColumns(
    (row, at) => row.flatMap((one, x) => x === at ? [one, one] : [one])
  ),
  "columns swapped with their headers": inColumns(
    (row, at, other) => row.map((one, x) => x === at ? row[other] ?? one : x === other ? row[at] ?? one : one),
    "labelled"
  ),
  "column moved with its header": inColumns((row, at, other) => moved(row, at, other), "labelled"),
  "column header blanked": inColumns(
    (row, at, _, y) => row.map((one, x) => x === at && y < 3 ? { ...one, text: "", fact: null } : one),
    "figures"
  ),
  "columns closed up": inRows((rows2, random, header) => {
    const at = dataRow(rows2, random, header);
    return rows2.map((row, y) => y === at ? row.filter(({ text }) => text !== "") : row);
  })
};
var cutRows = (piece2, at, repeat) => {
  const grid = spread3(piece2.rows);
  const header = grid.slice(0, piece2.header);
  return [
    { ...piece2, rows: grid.slice(0, at) },
    {
      ...piece2,
      rows: [...repeat ? header : [], ...grid.slice(at)],
      header: repeat ? piece2.header : 0
    }
  ];
};
var cut2 = (repeat) => (pieces, random) => {
  const which = random.int(0, pieces.length - 1);
  const piece2 = pieces[which];
  if (!piece2 || piece2.rows.length < 3) return null;
  const at = random.int(1, piece2.rows.length - 1);
  return pieces.flatMap((each, i) => i === which ? cutRows(each, at, repeat) : [each]);
};
var PIECE_KINDS = {
  "cut without header": cut2(false),
  "cut with header": cut2(true),
  "cut in three": (pieces, random) => {
    const once = cut2(random.chance(0.5))(pieces, random);
    return once && cut2(random.chance(0.5))(once, random);
  },
  "cut, the rest without its spans": (pieces, random) => {
    const [piece2] = pieces;
    if (!piece2 || piece2.rows.length < 3) return null;
    const at = random.int(1, piece2.rows.length - 1);
    return [
      { ...piece2, rows: piece2.rows.slice(0, at) },
      { ...piece2, rows: piece2.rows.slice(at), header: 0 },
      ...pieces.slice(1)
    ];
  },
  "cut by columns": (pieces, random) => {
    const [piece2] = pieces;
    if (!piece2) return null;
    const grid = spread3(piece2.rows);
    const width = grid[0]?.length ?? 0;
    const labels2 = width === 10 ? 3 : width === 4 ? 1 : 0;
    if (width - labels2 < 2) return null;
    const at = random.int(labels2 + 1, width - 1);
    const repeat = random.chance(0.5);
    return [
      { ...piece2, rows: grid.map((row) => row.slice(0, at)) },
      {
        ...piece2,
        rows: grid.map((row) => [...repeat ? row.slice(0, labels2) : [], ...row.slice(at)])
      },
      ...pieces.slice(1)
    ];
  },
  "printed twice": (pieces) => [...pieces, ...pieces],
  transposed: (pieces) => pieces.map((piece2) => {
    const grid = spread3(piece2.rows);
    return {
      ...piece2,
      rows: (grid[0] ?? []).map((_, x) => grid.map((row) => row[x] ?? cell4("")))
    };
  }),
  "tag lost": (pieces, random) => {
    const at = random.int(0, pieces.length - 1);
    const tags = random.pick([/<td[^>]*>/g, /<\/td>/g, /<tr>/g, /<\/tr>/g, /<\/?t[dr][^>]*>/g]);
    const share2 = random.next();
    return pieces.map(
      (piece2, i) => i !== at ? piece2 : {
        ...piece2,
        spoil: (html) => {
          const before = piece2.spoil ? piece2.spoil(html) : html;
          const found = [...before.matchAll(tags)];
          const one = found[Math.floor(share2 * found.length)];
          return one ? before.slice(0, one.index) + before.slice(one.index + one[0].length) : before;
        }
      }
    );
  }
};

// test/damage/kinds-rows.ts
var isFigure6 = ({ kind }) => kind === "figure";
var valueOf2 = ({ text }) => Number(text) || 0;
var isData = (row) => row.some(isFigure6);
var numbers = (told3) => inRows((rows2, random, header) => {
  if (header < 1) return null;
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const width = grid[0]?.length ?? 0;
  const merged = random.chance(0.5) && from2 > 1;
  const line2 = Array.from(
    { length: width },
    (_, x) => cell4(told3(x, from2, width, random), { kind: "label" })
  );
  const made = merged ? [{ ...line2[0], colspan: from2 }, ...line2.slice(from2)] : line2;
  const lines2 = random.chance(0.8) ? rows2 : grid;
  return [...lines2.slice(0, header), made, ...lines2.slice(header)];
});
var rowsDoubled = (how) => inRows((rows2, random, header) => {
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  if (from2 === 0 && how !== "years") return null;
  const told3 = otherYear(random, grid);
  const [own, other] = random.pick(YEARS2);
  const ownFirst = how === "blank" || random.chance(0.5);
  return grid.flatMap((row, y) => {
    const year = (text) => how === "years" ? [cell4(y < header ? "" : text, { kind: "label" })] : [];
    const labels2 = row.slice(0, from2);
    const figures2 = row.slice(from2);
    if (!isData(row)) return [[...labels2, ...year(""), ...figures2]];
    const last = figures2.map(
      (one) => isFigure6(one) ? { ...one, text: told3(one), fact: null } : one
    );
    const suffixed = labels2.map(
      (one) => one.text === "" || how !== "suffix" ? one : { ...one, text: `${one.text}\uFF08${other}\uFF09` }
    );
    const second = how === "label" || how === "suffix" ? suffixed : labels2.map(() => cell4(""));
    const mine = [...labels2, ...year(own), ...figures2];
    const theirs = [...second, ...year(other), ...last];
    if (ownFirst) return [mine, theirs];
    if (how === "years") return [[...labels2, ...year(other), ...last], [...second, ...year(own), ...figures2]];
    return [theirs, mine];
  });
});
var added = (labels2, told3, where) => inRows((rows2, random, header) => {
  const grid = spread3(rows2);
  const from2 = firstFigure(grid, header);
  const data = grid.flatMap((row, y) => isData(row) ? [y] : []);
  if (data.length < 2 && where !== "end") return null;
  const at = where === "end" ? grid.length : where === "before" ? data[0] ?? 0 : random.pick(data) + 1;
  const label = random.pick(labels2);
  const width = grid[0]?.length ?? 0;
  const above = grid.slice(header, at);
  const line2 = Array.from(
    { length: width },
    (_, x) => x < from2 ? cell4(x === (label && from2 > 1 && random.chance(0.5) ? 1 : 0) ? label : "", { kind: "label" }) : cell4(told3(above, x, random), { kind: "label" })
  );
  return [...grid.slice(0, at), line2, ...grid.slice(at)];
});
var torn = (behind) => (pieces, random) => {
  const which = random.int(0, pieces.length - 1);
  const piece2 = pieces[which];
  if (!piece2) return null;
  const grid = spread3(piece2.rows);
  const data = grid.flatMap((row2, y) => isData(row2) && y > 0 ? [y] : []);
  if (data.length === 0) return null;
  const at = random.pick(data);
  const row = grid[at] ?? [];
  const from2 = firstFigure(grid, piece2.header);
  const cut3 = behind ? random.int(from2 + 1, row.length - 1) : from2;
  const upper = row.map((one, x) => x < cut3 ? one : cell4(""));
  const lower = row.map((one, x) => x < cut3 ? cell4("") : one);
  const repeat = random.chance(0.5) ? grid.slice(0, piece2.header) : [];
  const parts = [
    { ...piece2, rows: [...grid.slice(0, at), upper] },
    { ...piece2, rows: [...repeat, lower, ...grid.slice(at + 1)], header: repeat.length }
  ];
  return pieces.flatMap((each, i) => i === which ? parts : [each]);
};
var ROW_KINDS = {
  "columns numbered": numbers((x) => String(x + 1)),
  "columns numbered behind the labels": numbers((x, from2) => x < from2 ? "" : String(x - from2 + 1)),
  "columns numbered, \u680F\u6B21": numbers((x, from2) => x === 0 && from2 > 0 ? "\u680F\u6B21" : x < from2 ? "" : String(x - from2 + 1)),
  "columns numbered, \u7532": numbers((x, from2) => x < from2 ? "\u7532\u4E59\u4E19"[x] ?? "" : String(x - from2 + 1)),
  "columns numbered, A B": numbers((x, from2) => x < from2 ? "ABC"[x] ?? "" : String(x - from2 + 1)),
  "columns numbered, first \u7532": numbers((x, from2) => x === 0 && from2 > 0 ? "\u7532" : x < from2 ? "" : String(x - from2 + 1)),
  "columns numbered in brackets": numbers((x, from2) => x < from2 ? "" : `\uFF08${x - from2 + 1}\uFF09`),
  "columns numbered in circles": numbers((x, from2) => x < from2 ? "" : "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u246A\u246B\u246C\u246D\u246E"[x - from2] ?? ""),
  "columns numbered, total told": numbers(
    (x, from2, width) => x < from2 ? "" : x === width - 1 ? `${width - from2}=1+\u2026+${width - from2 - 1}` : String(x - from2 + 1)
  ),
  "columns numbered from two": numbers((x, from2) => x < from2 ? x === 0 ? "1" : "" : String(x - from2 + 2)),
  "columns numbered with a gap": numbers((x, from2) => x < from2 ? "" : String(x - from2 + (x > from2 + 2 ? 2 : 1))),
  "columns lettered": numbers((x, from2) => x < from2 ? "" : "ABCDEFGHIJKLMNO"[x - from2] ?? ""),
  "columns numbered, some lost": numbers((x, from2, _, random) => x < from2 || random.chance(0.25) ? "" : String(x - from2 + 1)),
  "unit row": numbers((x, from2) => x < from2 ? "" : "\u4EF6"),
  "unit row, \u5355\u4F4D": numbers((x, from2) => x === 0 ? "\u5355\u4F4D\uFF1A\u4EF6" : x < from2 ? "" : ""),
  "years doubled in rows": rowsDoubled("years"),
  "years doubled in rows, same label": rowsDoubled("label"),
  "years doubled in rows, no label": rowsDoubled("blank"),
  "years doubled in rows, year behind the label": rowsDoubled("suffix"),
  "percent row": added(["\u5360\u6BD4", "\u6BD4\u91CD", "\u540C\u6BD4\u589E\u51CF"], (_, __, random) => `${random.int(0, 99)}.${random.int(0, 9)}%`, "after"),
  "last year row": added(["\u4E0A\u5E74\u6570", "\u4E0A\u5E74\u540C\u671F", "2023\u5E74"], (_, __, random) => String(random.int(0, 40)), "after"),
  "subtotal row": added(["\u5C0F\u8BA1", "\u5408\u8BA1", "\u672C\u9875\u5C0F\u8BA1"], (above, x) => String(above.reduce((sum4, row) => sum4 + valueOf2(row[x] ?? cell4("")), 0)), "after"),
  "total row at the end": added(["\u5408\u8BA1", "\u603B\u8BA1"], (above, x) => String(above.reduce((sum4, row) => sum4 + valueOf2(row[x] ?? cell4("")), 0)), "end"),
  "of-which row": added(["\u5176\u4E2D\uFF1A\u7F51\u7EDC\u7533\u8BF7", "\u5176\u4E2D", "\u5176\u4E2D\uFF1A\u4FE1\u51FD"], (above, x, random) => String(random.int(0, valueOf2(above.at(-1)?.[x] ?? cell4("")))), "after"),
  "unnamed row of figures": added([""], (_, __, random) => String(random.int(0, 30)), "after"),
  "unnamed row before all": added([""], (_, __, random) => String(random.int(0, 30)), "before"),
  "note row": added(["\u6CE8\uFF1A\u672C\u8868\u6570\u636E\u622A\u81F312\u670831\u65E5", "\u586B\u8868\u4EBA\uFF1A\u5F20\u4E09 2024\u5E7412\u670831\u65E5"], () => "", "end"),
  "row torn by a page": torn(true),
  "label torn from its row by a page": torn(false),
  "rows reversed": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    return header > 0 && grid.length - header > 2 ? [...grid.slice(0, header), ...grid.slice(header).reverse()] : null;
  }),
  "header below": inRows((rows2, _, header) => header > 0 ? [...rows2.slice(header), ...rows2.slice(0, header)] : null),
  "header twice": inRows((rows2, _, header) => header > 0 ? [...rows2.slice(0, header), ...rows2] : null),
  "figures a row below their labels": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0 || header < 1) return null;
    const blank = Array.from({ length: (grid[0]?.length ?? 0) - from2 }, () => cell4(""));
    return [...grid, grid[0]?.map(() => cell4("")) ?? []].map(
      (row, y, all2) => y < header ? row : [...row.slice(0, from2), ...y === header ? blank : all2[y - 1].slice(from2)]
    );
  }),
  "each label in a row above its figures": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0) return null;
    return grid.flatMap((row, y) => {
      if (y < header || !isData(row)) return [row];
      const labels2 = row.map((one, x) => x < from2 ? one : cell4(""));
      return [labels2, row.map((one, x) => x < from2 ? cell4("") : one)];
    });
  }),
  "each label in a line of its own": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    const width = grid[0]?.length ?? 0;
    if (from2 === 0) return null;
    return grid.flatMap((row, y) => {
      if (y < header || !isData(row)) return [row];
      const label = row.slice(0, from2).map(({ text }) => text).filter(Boolean).at(-1) ?? "";
      return [[cell4(label, { kind: "label", colspan: width })], row.slice(from2)];
    });
  }),
  "figures in one cell": inRows((rows2, random, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    const data = grid.flatMap((row, y) => isData(row) ? [y] : []);
    if (data.length === 0) return null;
    const at = random.pick(data);
    return grid.map(
      (row, y) => y === at ? [...row.slice(0, from2), cell4(row.slice(from2).map(({ text }) => text).join(random.pick([" ", "<br>", "\u3001"])), { colspan: row.length - from2, kind: "label" })] : row
    );
  }),
  "rows of each column stacked": inRows((rows2, _, header) => {
    const grid = spread3(rows2);
    const from2 = firstFigure(grid, header);
    if (from2 === 0 || grid.length - header < 3) return null;
    const data = grid.filter(isData);
    const width = grid[0]?.length ?? 0;
    return [
      ...grid.slice(0, header),
      [
        ...Array.from({ length: from2 }, (__, x) => cell4(data.map((row) => row[x]?.text ?? "").join("<br>"), { kind: "label" })),
        ...Array.from({ length: width - from2 }, (__, x) => cell4(data.map((row) => row[from2 + x]?.text ?? "").join("<br>"), { kind: "label" }))
      ]
    ];
  })
};

// test/damage/page.ts
import { parse } from "parse5";
function pageOf(html, words2) {
  const blocks = [];
  const walk2 = (node) => {
    if (node.nodeName === "#text") {
      const text = textOf2(node).trim();
      if (text !== "") blocks.push({ kind: "paragraph", number: blocks.length, level: 0, text });
      return;
    }
    if (!("tagName" in node)) return;
    if (node.tagName === "head") return;
    if (node.tagName === "table") blocks.push(tableBlock(node, words2, blocks.length));
    else if (/^(?:p|h1)$/.test(node.tagName)) {
      const level = node.tagName === "h1" ? 1 : 0;
      const kind = level > 0 ? "heading" : "paragraph";
      blocks.push({ kind, number: blocks.length, level, text: textOf2(node).trim() });
    } else node.childNodes.forEach(walk2);
  };
  const document = parse(html);
  document.childNodes.forEach(walk2);
  const title = blocks[0] && blocks[0].kind !== "table" ? blocks[0].text : "";
  const metadata = { title: "", publisher: "" };
  return { url: "", title, metadata, blocks, rows: {}, attachments: [] };
}
function textOf2(node) {
  if ("value" in node) return node.value;
  if (node.nodeName === "br") return "\n";
  return "childNodes" in node ? node.childNodes.map(textOf2).join("") : "";
}
function tableBlock(table, words2, number) {
  const text = textOf2(table);
  return {
    kind: "table",
    number,
    likely: words2.test(text.replace(/\s/g, "")),
    figures: false,
    totals: mentionsTotals(text),
    size: text.length,
    particulars: false,
    isBlank: false,
    grid: gridOf2(table, number)
  };
}
var elements = (node) => node.childNodes.filter((child) => "tagName" in child);
function gridOf2(table, number) {
  const builder = new GridBuilder();
  for (const section of elements(table)) {
    for (const row of elements(section).filter(({ tagName }) => tagName === "tr")) {
      builder.startRow();
      for (const one of elements(row)) {
        const span2 = (name) => Number(one.attrs.find((attr) => attr.name === name)?.value ?? 1);
        builder.addCell(textOf2(one).trim(), span2("colspan"), span2("rowspan"));
      }
    }
    builder.endSection();
  }
  return builder.finish(number, "");
}

// test/damage/trials.ts
var KINDS = {
  ...CELL_KINDS,
  ...LINE_KINDS,
  ...PIECE_KINDS
};
var WIDE_KINDS = {
  ...COLUMN_KINDS,
  ...ROW_KINDS,
  ...FIGURE_KINDS
};
var TRIES = 100;
function tryOne(seed, sets2 = [KINDS, KINDS]) {
  const random = new Random(seed * 7919 + 13);
  const form = random.chance(0.8) ? 2021 : 2019;
  let figures2 = form === 2019 ? randomFigures2019(random) : randomFigures(random);
  if (random.chance(0.4)) figures2 = misprint(figures2, random);
  const sound = printOf(figures2, form, random.pick(ZEROS2), random);
  const { print, kinds } = damaged(sound, sets2.slice(0, random.chance(0.4) ? 2 : 1), random);
  const markup = random.pick(MARKUPS);
  const html = htmlOf(print, markup);
  const truly = brokenSums(figures2);
  const before = truly.size > 0 ? accusedIn(audit(htmlOf(sound, markup))) : [];
  const found = before.filter((sum4) => truly.has(sum4));
  return { kinds, html, verdict: judge2(audit(html), figures2, shownIn(print), found, truly) };
}
function damaged(sound, sets2, random) {
  let print = sound;
  const kinds = [];
  for (let tries = 0; kinds.length < sets2.length && tries < TRIES; tries++) {
    const set = sets2[kinds.length] ?? KINDS;
    const kind = random.pick(Object.keys(set));
    const at = random.pick([0, 1, 1, 1, 2, 2]);
    const pieces = set[kind]?.(print.tables[at] ?? [], random);
    if (!pieces) continue;
    print = { ...print, tables: print.tables.map((each, i) => i === at ? pieces : each) };
    kinds.push(kind);
  }
  return { print, kinds };
}
var audit = (html) => runNow(auditSteps({ page: pageOf(html, formWords()), isWorth: true, isPacked: false }));
var accusedIn = ({ checks }) => checks.filter(({ outcome, severity }) => outcome === "fail" && severity === "error").map(({ rule, target }) => `${rule} ${target}`);
function judge2(result, figures2, shown2, found, truly) {
  const wrong = [];
  let read2 = 0;
  let wanted = 0;
  const states = new Map(result.facts.map((fact) => [fact.id, fact]));
  for (const { id, value, state } of result.facts) {
    if (value !== null && value !== (figures2[id] ?? null))
      wrong.push(`${id} ${figures2[id]} as ${value} (${state})`);
  }
  for (const [id, value] of Object.entries(figures2)) {
    if (value === 0 || !shown2.has(id)) continue;
    wanted++;
    if (states.get(id)?.value === value) read2++;
  }
  const accused = new Set(accusedIn(result));
  const undecided = new Set(
    result.checks.filter(({ outcome, severity }) => outcome === "incomplete" && severity === "error").map(({ rule, target }) => `${rule} ${target}`)
  );
  const whole = found.filter((sum4) => {
    const check3 = result.checks.find(({ rule, target }) => `${rule} ${target}` === sum4);
    const cells2 = check3 ? [check3.target, ...check3.terms.map(({ fact }) => fact)] : [sum4.split(" ")[1] ?? ""];
    return cells2.every((id) => shown2.has(id));
  });
  return {
    wrong,
    falseAlarms: [...accused].filter((sum4) => !truly.has(sum4)),
    shown: wanted,
    read: read2,
    broken: whole.length,
    found: whole.filter((sum4) => accused.has(sum4)).length,
    lost: whole.filter((sum4) => !accused.has(sum4)),
    doubted: whole.filter((sum4) => undecided.has(sum4)).length,
    incomplete: undecided.size
  };
}

// test/damage/table.ts
var HEADS = [
  "damage",
  "reports",
  "with a wrong fact",
  "with a false accusation",
  "facts read",
  "broken sums found",
  "sums left open"
];
var Tallies = class {
  kinds = /* @__PURE__ */ new Map();
  all = nothing();
  add({ kinds, verdict }) {
    for (const tally2 of [this.all, ...[...new Set(kinds)].map((kind) => this.of(kind))]) {
      tally2.trials++;
      if (verdict.wrong.length > 0) tally2.wrong++;
      if (verdict.falseAlarms.length > 0) tally2.accused++;
      for (const key of ["shown", "read", "broken", "found", "incomplete"])
        tally2[key] += verdict[key];
    }
  }
  /** As a table in Markdown. */
  toString() {
    const kinds = [...this.kinds].sort(([a], [b]) => a < b ? -1 : 1);
    const rows2 = [
      HEADS,
      HEADS.map((_, i) => i === 0 ? "---" : "---:"),
      ...kinds.map(([kind, tally2]) => line(kind, tally2)),
      line("**all**", this.all)
    ];
    return rows2.map((cells2) => `| ${cells2.join(" | ")} |`).join("\n");
  }
  of(kind) {
    const known2 = this.kinds.get(kind) ?? nothing();
    this.kinds.set(kind, known2);
    return known2;
  }
};
var nothing = () => ({
  trials: 0,
  wrong: 0,
  accused: 0,
  shown: 0,
  read: 0,
  broken: 0,
  found: 0,
  incomplete: 0
});
var share = (part, whole) => whole === 0 ? "\u2013" : `${(part / whole * 100).toFixed(1)} %`;
function line(name, tally2) {
  return [
    name,
    String(tally2.trials),
    String(tally2.wrong),
    String(tally2.accused),
    share(tally2.read, tally2.shown),
    `${tally2.found} / ${tally2.broken}`,
    String(tally2.incomplete)
  ];
}

// ../../../tmp/d3/wide.ts
var [n, from, mode = "wide", filter = ""] = process.argv.slice(2);
var sets = mode === "old" ? [KINDS, KINDS] : mode === "one" ? [WIDE_KINDS] : [WIDE_KINDS, { ...KINDS, ...WIDE_KINDS }];
var pick = filter ? { [filter]: WIDE_KINDS[filter] ?? KINDS[filter] } : null;
var t = new Tallies();
var bad = [];
for (let s = +from; s < +from + +n; s++) {
  const r = tryOne(s, pick ? [pick] : sets);
  t.add(r);
  if (r.verdict.wrong.length || r.verdict.falseAlarms.length) bad.push(`${s} ${r.verdict.falseAlarms.length ? "ACCUSED" : "wrong"} ${r.kinds.join(" + ")}: ${r.verdict.wrong.length} ${r.verdict.wrong.slice(0, 2).join("; ")} | ${r.verdict.falseAlarms[0] ?? ""}`);
  if (r.verdict.lost.length && mode === "lost") bad.push(`${s} lost ${r.kinds.join(" + ")}: ${r.verdict.lost.join("; ")}`);
}
console.log(String(t).split("\n").filter((l, i) => i < 2 || /all/.test(l) || mode !== "short").join("\n"));
console.log(bad.join("\n"));
