"""What a desk receives, turned into Reports."""
