"""WARC archives as CC-NEWS lays them out: one gzip member a record, HTTP answers with headers as they came."""

from __future__ import annotations

import gzip

INFO = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/warc-fields\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"


def record(body: bytes, url: str, *, kind="response", status="200 OK", headers="Content-Type: text/html; charset=utf-8", day="2024-02-25T04:05:06Z", more=""):
    """One record with an HTTP answer in it."""
    block = f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{abs(hash((url, body))):032x}>\r\nWARC-Date: {day}\r\n"
        f"WARC-Target-URI: {url}\r\n{more}Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def archive(records: list[bytes], packed=True) -> bytes:
    """An archive of these records after its warcinfo record."""
    text = b"software: made by a test\r\n"
    whole = [INFO % (len(text), text), *records]
    return b"".join(gzip.compress(r, 1, mtime=0) for r in whole) if packed else b"".join(whole)
