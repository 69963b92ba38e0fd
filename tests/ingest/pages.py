"""Pages as Arabic news sites lay them out, in our own words: each a function of what it says, so that many can be made."""

from __future__ import annotations

import json

TITLE = "الوزارة تنفي قصف القرية الحدودية"
BODY = (
    "نفت وزارة الدفاع في بيان لها أمس أن تكون قواتها قصفت قرية في شمال البلاد، وقالت إن طائراتها لم تغادر قواعدها.",
    "وكان محافظ المنطقة قد اتهم الجيش المجاور بإطلاق قذائف على القرية، وطالب الحكومة باستدعاء السفير وتقديم شكوى إلى مجلس الأمن.",
    "وأكد الناطق باسم الحكومة أن بلاده سترسل وفداً إلى العاصمة المجاورة الأسبوع المقبل لبحث ترتيبات الحدود بين الجانبين.",
    "ودعا الأمين العام للأمم المتحدة الطرفين إلى ضبط النفس والعودة إلى طاولة المفاوضات في أقرب وقت ممكن.",
)
AUTHOR = "سلمى الكاتبة"


def linked(title=TITLE, body=BODY, published="2024-02-24T09:30:00+03:00", url="https://akhbar.example/politics/1", **more):
    """A portal with linked data, Open Graph, a side bar, related reports in the middle and a footer."""
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "أخبار النموذج"},
            {"@type": ["NewsArticle"], "headline": title, "datePublished": published,
             "author": [{"@type": "Person", "name": AUTHOR}], "publisher": {"@type": "Organization", "name": "أخبار النموذج"}},
        ],
    }  # fmt: skip
    head = more.get("head", "")
    paragraphs = "".join(f"<p>{p}</p>" for p in body[:2])
    rest = "".join(f"<p>{p}</p>" for p in body[2:])
    return f"""<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="{more.get('charset', 'utf-8')}"><title>{title} | أخبار النموذج</title>
<link rel="canonical" href="{url}"><meta property="og:title" content="{title}"><meta property="og:site_name" content="أخبار النموذج">
<meta property="og:url" content="{url}"><script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>{head}</head>
<body><header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/politics">سياسة</a></li><li><a href="/sport">رياضة</a></li></ul></nav></header>
<main><article><h1>{title}</h1><div class="meta"><span class="author-name">{AUTHOR}</span><time datetime="{published}">24 شباط/فبراير 2024</time></div>
<div class="body">{paragraphs}<div class="related"><h4>اقرأ أيضاً</h4><a href="/2">سباق الخيل يعود إلى المدينة بعد غياب عامين كاملين عن ملاعبها</a></div>{rest}
<p>اقرأ أيضاً: مهرجان الزيتون يفتتح أبوابه</p></div></article>
<aside class="most-read"><h3>الأكثر قراءة</h3><ol><li><a href="/3">فريق المدينة يفوز بالكأس للمرة الثالثة</a></li><li><a href="/4">أسعار الخضار ترتفع</a></li></ol></aside></main>
<footer><p>جميع الحقوق محفوظة لأخبار النموذج 2024</p></footer></body></html>"""


def blog(title=TITLE, body=BODY, published="2024-02-24T09:30:00+00:00", url="https://mudawwana.example/2024/02/post"):
    """A blog engine: classes entry-title and entry-content, meta elements, comments below."""
    paragraphs = "\n".join(f"<p>{p}</p>" for p in body)
    return f"""<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8" /><title>{title} - مدونة الشمال</title>
<meta property="article:published_time" content="{published}" /><meta name="author" content="{AUTHOR}" /><meta property="og:url" content="{url}" />
<meta property="og:site_name" content="مدونة الشمال" /></head><body class="single-post"><div id="page"><article class="post type-post">
<header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{paragraphs}</div></article>
<div id="comments" class="comments-area"><h2>تعليقان</h2><ol><li class="comment"><p>تعليق القارئ الأول: لا أصدق هذا الكلام أبداً ولا أظن أن أحداً يصدقه</p></li></ol></div>
</div></body></html>"""


def old(title=TITLE, body=BODY, day="السبت 24 شباط/فبراير 2024", charset="windows-1256"):
    """An old site: tables, font elements, breaks instead of paragraphs, no metadata but a day in words."""
    text = "<br><br>".join(body)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{title}</title></head>
<body bgcolor="#ffffff" dir="rtl"><table width="100%"><tr><td width="20%" valign="top"><a href="index.htm">الصفحة الأولى</a><br><a href="a.htm">محليات</a><br><a href="b.htm">اقتصاد</a></td>
<td><div class="newsdate">{day}</div><h1><font size="5">{title}</font></h1><div align="justify"><font size="3">{text}</font></div></td></tr></table>
<center><font size="1">حقوق النشر محفوظة</font></center></body></html>"""


def microdata(title=TITLE, body=BODY, published="2024-02-24", url="https://wakala.example/news/77"):
    """An agency: microdata, a dateline, tags below."""
    paragraphs = "".join(f"<p>{p}</p>" for p in body)
    return f"""<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>وكالة الجبل :: {title}</title><link rel="canonical" href="{url}"></head>
<body><div class="topbar">الطقس: 12 درجة</div><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1>
<meta itemprop="datePublished" content="{published}"><span itemprop="author">{AUTHOR}</span>
<div itemprop="articleBody">{paragraphs}</div><div class="tags">كلمات دلالية: <a href="/t/1">الحدود</a> <a href="/t/2">الجيش</a></div></div>
<div class="share-buttons"><a>شارك الخبر</a></div></body></html>"""


def single(title=TITLE, body=BODY, published="2024-02-24T07:00:00Z"):
    """A script-built site whose text stands in one unusual element: it needs a rule."""
    text = "".join(f"<x-par>{p}</x-par>" for p in body)
    return f"""<html lang="ar"><head><meta charset="utf-8"><title>{title}</title><meta name="date" content="{published}"></head>
<body><div id="app"><div class="c1"><b class="hd">{title}</b></div><div class="c9">{text}</div><div class="c4">{'<a href="/x">خبر آخر من القسم نفسه</a> ' * 12}</div></div></body></html>"""


LAYOUTS = {"linked": linked, "blog": blog, "old": old, "microdata": microdata}
