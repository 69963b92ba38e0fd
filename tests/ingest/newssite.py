"""A news site on loopback that misbehaves as asked; it keeps what it was asked."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


class Site:
    """Pages by path: (status, headers, body), or a function of the handler that answers by itself."""

    def __init__(self):
        self.pages = {}
        self.asked = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                path = urlsplit(self.path).path
                site.asked.append((path, {k.lower(): v for k, v in self.headers.items()}))
                page = site.pages.get(path, (404, {}, b"no such page"))
                if callable(page):
                    page(self)
                    self.close_connection = True
                    return
                status, headers, body = page
                if status == 200 and headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                    status, body = 304, b""
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def put(self, path, body=b"", status=200, **headers):
        """Put a page at a path; underscores in header names are hyphens."""
        named = {k.replace("_", "-"): v for k, v in headers.items()}
        named.setdefault("Content-Type", "text/html; charset=utf-8")
        self.pages[path] = (status, named, body if isinstance(body, bytes) else body.encode())

    def count(self, path):
        """How often a path was asked for."""
        return sum(p == path for p, _ in self.asked)

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def drip(handler):
    """Send a page a byte at a time, for a minute."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(600):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


def drip_headers(handler):
    """Send headers that never end."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for n in range(600):
        handler.wfile.write(b"X-%d: 1\r\n" % n)
        handler.wfile.flush()
        time.sleep(0.05)


def silent(handler):
    """Say nothing."""
    time.sleep(5)


def flood(handler):
    """Send 50 MB without saying how much it is."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(800):
        handler.wfile.write(b"x" * 65_536)


def entry(url, title, text, when="Sat, 24 Feb 2024 09:30:00 GMT", tag="description"):
    """An item of an RSS feed."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<item><title>{title}</title><link>{url}</link><guid>{url}</guid><pubDate>{when}</pubDate><{tag}>{escaped}</{tag}></item>"


def rss(*entries, title="وكالة النموذج"):
    """An RSS feed."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{title}</title>{''.join(entries)}</channel></rss>"
    )
